// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/pocketnumbers.h"

#include "content/helpselection.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string_view>

namespace pathlight {

namespace {

constexpr std::string_view listening = "helpline";

/// The best of a kind, for a child.
std::vector<HelpEntry> best(const std::vector<HelpEntry>& entries, std::string_view kind, std::size_t most) {
    std::vector<HelpEntry> fitting = helpOfKind(entries, kind, false);
    if (fitting.size() > most) fitting.resize(most);
    return fitting;
}

void append(std::vector<HelpEntry>& to, const std::vector<HelpEntry>& entries) {
    to.insert(to.end(), entries.begin(), entries.end());
}

bool isConfirmed(const HelpEntry& entry) { return entry.confirmed; }

}  // namespace

std::vector<HelpEntry> pocketNumbers(const std::vector<HelpEntry>& known) {
    std::vector<HelpEntry> country;
    std::vector<HelpEntry> elsewhere;
    std::partition_copy(known.begin(), known.end(), std::back_inserter(elsewhere), std::back_inserter(country),
                        [](const HelpEntry& entry) { return entry.country == worldwide; });
    std::vector<HelpEntry> numbers = best(country, "emergency", 1);
    std::vector<HelpEntry> listeners = best(country, listening, 2);
    if (std::none_of(listeners.begin(), listeners.end(), isConfirmed)) {
        std::vector<HelpEntry> everywhere = best(elsewhere, listening, 1);
        std::erase_if(everywhere, std::not_fn(isConfirmed));
        if (!everywhere.empty()) listeners.resize(std::min<std::size_t>(listeners.size(), 1));
        append(listeners, everywhere);
    }
    append(numbers, listeners);
    append(numbers, best(country, "missing", 1));
    std::stable_partition(numbers.begin(), numbers.end(), isConfirmed);
    if (std::none_of(numbers.begin(), numbers.end(), isConfirmed)) numbers.clear();
    return numbers;
}

std::string shortestWay(const HelpEntry& entry) {
    if (!entry.phone.empty()) return entry.phone;
    const std::string& text = entry.textOrChat;
    if (text.find_first_of("0123456789") != std::string::npos) return text;
    std::string_view address = entry.url;
    for (const std::string_view prefix : {"https://", "http://"}) {
        if (address.starts_with(prefix)) address.remove_prefix(prefix.size());
    }
    if (address.ends_with('/')) address.remove_suffix(1);
    return std::string(address);
}

}  // namespace pathlight
