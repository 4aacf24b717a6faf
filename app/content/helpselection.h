// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/model.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// The country of an entry that helps in every country.
inline constexpr std::string_view worldwide = "ZZ";

/// What somebody asks the help directory for.
struct HelpWish {
    std::vector<std::string> kinds{};  ///< of HelpEntry; empty for all
    bool grownUp = false;              ///< false: what is for people of 18 and more stays out
    std::size_t most = 0;              ///< no more entries than this; 0 for all
};

/// The kinds of help that have entries for who asks, the most urgent first.
[[nodiscard]] std::vector<std::string> offeredKinds(const std::vector<HelpEntry>& known, bool grownUp);

/// The entries of a kind: the confirmed ones first, of these the country's own, and of these those for the whole of it.
[[nodiscard]] std::vector<HelpEntry> helpOfKind(const std::vector<HelpEntry>& known, std::string_view kind,
                                                bool grownUp);

/// The entries that answer a wish, in the order in which they show: all of them by kind, the most urgent first, or
/// those of the kinds asked for in their order; within a kind the confirmed ones first, and of these the country's own.
/// A kind asked for that has no entry to rely on comes with others that are confirmed, the emergency number or
/// helplines, and these alone stand where no kind asked for has any. When not all of several kinds fit, the best of
/// each comes first. `known` are those of one country and the worldwide ones.
[[nodiscard]] std::vector<HelpEntry> selectHelp(const std::vector<HelpEntry>& known, const HelpWish& wish);

/// Whether twelve months have passed since an ISO day, month or year (their first day); false when the text is none.
[[nodiscard]] bool mayHaveChanged(std::string_view isoDate, std::chrono::sys_days today);

}  // namespace pathlight
