// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/isodate.h"

#include <array>
#include <charconv>

namespace pathlight {

std::optional<std::chrono::year_month_day> firstDayOf(std::string_view isoDate) {
    std::array<unsigned, 3> numbers{1, 1, 1};
    constexpr std::array<std::size_t, 3> lengths{4, 2, 2};
    for (std::size_t part = 0; part < lengths.size(); ++part) {
        const char* end = isoDate.data() + lengths[part];
        if (isoDate.size() < lengths[part] || std::from_chars(isoDate.data(), end, numbers[part]).ptr != end) return {};
        isoDate.remove_prefix(lengths[part]);
        if (isoDate.empty()) break;
        if (isoDate.front() != '-') return {};
        isoDate.remove_prefix(1);
    }
    const std::chrono::year_month_day day{std::chrono::year(static_cast<int>(numbers[0])),
                                          std::chrono::month(numbers[1]), std::chrono::day(numbers[2])};
    return isoDate.empty() && day.ok() ? std::optional(day) : std::nullopt;
}

}  // namespace pathlight
