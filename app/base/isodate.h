// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace pathlight {

/// The first day of an ISO day, month or year ("2026-11-24", "2026-11", "2026"); nothing when the calendar has none
/// such.
[[nodiscard]] std::optional<std::chrono::year_month_day> firstDayOf(std::string_view isoDate);

}  // namespace pathlight
