// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/helpselection.h"

#include "base/isodate.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace pathlight {

namespace {

/// The kinds, the most urgent first.
constexpr std::array<std::string_view, 7> urgency{"emergency", "helpline",       "hotline", "removal",
                                                  "missing",   "parent-support", "police"};

auto rank(const HelpEntry& entry) {
    return std::make_tuple(!entry.confirmed, entry.country == worldwide, !entry.region.empty());
}

bool isFor(const HelpEntry& entry, bool grownUp) { return grownUp || !entry.adultsOnly; }

/// Whether one can rely on it anywhere in the country.
bool stands(const HelpEntry& entry) { return entry.confirmed && entry.region.empty(); }

/// Whom one can rely on where nobody of a kind is: the emergency number for what cannot wait, or else a helpline.
std::vector<HelpEntry> standIns(const std::vector<HelpEntry>& known, std::string_view kind) {
    const auto standing = [&known](std::string_view wanted) {
        auto found = helpOfKind(known, wanted, false);
        std::erase_if(found, [](const HelpEntry& entry) { return !stands(entry); });
        return found;
    };
    auto found = kind == "missing" || kind == "police" ? standing("emergency") : std::vector<HelpEntry>();
    return found.empty() ? standing("helpline") : found;
}

/// A country without a helpline of its own has the emergency number beside the list of the world's helplines.
std::vector<HelpEntry> besideHelplines(const std::vector<HelpEntry>& known, const std::vector<HelpEntry>& helplines) {
    const bool own = std::any_of(helplines.begin(), helplines.end(),
                                 [](const HelpEntry& entry) { return entry.country != worldwide; });
    return own ? std::vector<HelpEntry>() : helpOfKind(known, "emergency", false);
}

/// The entries of a kind, with those that an unconfirmed one must not stand without.
std::vector<HelpEntry> reliable(const std::vector<HelpEntry>& known, std::string_view kind, bool grownUp) {
    auto found = helpOfKind(known, kind, grownUp);
    if (found.empty()) return found;
    auto others = std::any_of(found.begin(), found.end(), stands) ? std::vector<HelpEntry>() : standIns(known, kind);
    if (kind == "helpline") others = besideHelplines(known, found);
    // In danger the number comes first even so; and a list of helplines before the emergency number.
    const bool after = kind == "emergency" || kind == "helpline";
    found.insert(after ? found.end() : found.begin(), others.begin(), others.end());
    return found;
}

void addNew(const HelpEntry& entry, std::vector<HelpEntry>& chosen) {
    if (std::find(chosen.begin(), chosen.end(), entry) == chosen.end()) chosen.push_back(entry);
}

/// The best of each list, then the next best of each.
std::vector<HelpEntry> bestOf(const std::vector<std::vector<HelpEntry>>& lists, std::size_t most) {
    std::vector<HelpEntry> chosen;
    std::size_t longest = 0;
    for (const auto& list : lists)
        longest = std::max(longest, list.size());
    for (std::size_t place = 0; place < longest; ++place) {
        for (const auto& list : lists) {
            if (place < list.size() && chosen.size() < most) addNew(list[place], chosen);
        }
    }
    return chosen;
}

}  // namespace

std::vector<std::string> offeredKinds(const std::vector<HelpEntry>& known, bool grownUp) {
    std::vector<std::string> kinds;
    for (const std::string_view kind : urgency) {
        const bool has = std::any_of(known.begin(), known.end(), [kind, grownUp](const HelpEntry& entry) {
            return entry.kind == kind && isFor(entry, grownUp);
        });
        if (has) kinds.emplace_back(kind);
    }
    return kinds;
}

std::vector<HelpEntry> helpOfKind(const std::vector<HelpEntry>& known, std::string_view kind, bool grownUp) {
    std::vector<HelpEntry> found;
    std::copy_if(known.begin(), known.end(), std::back_inserter(found),
                 [&](const HelpEntry& entry) { return entry.kind == kind && isFor(entry, grownUp); });
    std::stable_sort(found.begin(), found.end(),
                     [](const HelpEntry& left, const HelpEntry& right) { return rank(left) < rank(right); });
    return found;
}

std::vector<HelpEntry> selectHelp(const std::vector<HelpEntry>& known, const HelpWish& wish) {
    const bool all = wish.kinds.empty();
    std::vector<std::vector<HelpEntry>> lists;
    for (const std::string& kind : all ? offeredKinds(known, wish.grownUp) : wish.kinds) {
        lists.push_back(all ? helpOfKind(known, kind, wish.grownUp) : reliable(known, kind, wish.grownUp));
    }
    const bool nobody = std::all_of(lists.begin(), lists.end(), [](const auto& list) { return list.empty(); });
    if (nobody && !all) lists.push_back(standIns(known, wish.kinds.front()));
    if (wish.most > 0) return bestOf(lists, wish.most);
    std::vector<HelpEntry> chosen;
    for (const auto& list : lists) {
        for (const HelpEntry& entry : list)
            addNew(entry, chosen);
    }
    return chosen;
}

bool mayHaveChanged(std::string_view isoDate, std::chrono::sys_days today) {
    const auto day = firstDayOf(isoDate);
    // A year after the 29th of February is the 28th.
    if (!day) return false;
    auto due = *day + std::chrono::years(1);
    if (!due.ok()) due = due.year() / due.month() / std::chrono::last;
    return today >= std::chrono::sys_days(due);
}

}  // namespace pathlight
