// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/pocketnumbers.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <string_view>
#include <tuple>
#include <utility>

namespace pathlight {

namespace {

constexpr std::string_view listening = "helpline";

/// The kinds that a pocket needs, the most urgent first, and how many of each.
constexpr std::array<std::pair<std::string_view, std::size_t>, 3> wanted{
    {{"emergency", 1}, {listening, 2}, {"missing", 1}}};

/// The best of a kind, the confirmed ones first, then those of the whole country, then those with a number.
std::vector<HelpEntry> best(const std::vector<HelpEntry>& entries, std::string_view kind, std::size_t most) {
    std::vector<HelpEntry> fitting;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(fitting),
                 [kind](const HelpEntry& entry) { return entry.kind == kind && !entry.adultsOnly; });
    const auto rank = [](const HelpEntry& entry) {
        return std::tuple(!entry.confirmed, !entry.region.empty(), entry.phone.empty());
    };
    std::stable_sort(fitting.begin(), fitting.end(),
                     [rank](const HelpEntry& left, const HelpEntry& right) { return rank(left) < rank(right); });
    if (fitting.size() > most) fitting.resize(most);
    return fitting;
}

void append(std::vector<HelpEntry>& to, const std::vector<HelpEntry>& entries) {
    to.insert(to.end(), entries.begin(), entries.end());
}

bool isConfirmed(const HelpEntry& entry) { return entry.confirmed; }

}  // namespace

std::vector<HelpEntry> pocketNumbers(const std::vector<HelpEntry>& country, const std::vector<HelpEntry>& worldwide) {
    std::vector<HelpEntry> numbers;
    for (const auto& [kind, most] : wanted)
        append(numbers, best(country, kind, most));
    const bool listens = std::any_of(numbers.begin(), numbers.end(),
                                     [](const HelpEntry& entry) { return entry.kind == listening && entry.confirmed; });
    if (!listens) {
        std::vector<HelpEntry> everywhere = best(worldwide, listening, 1);
        std::erase_if(everywhere, std::not_fn(isConfirmed));
        append(numbers, everywhere);
    }
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
