// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace pathlight {

/// A text of the same length in which a space stands for every byte that a voice could not say or would obey: control
/// characters, marks of writing direction, and what is not UTF-8. Positions in both are the same.
[[nodiscard]] std::string speakable(std::string_view text);

/// A text whose digits stand apart, so that a telephone number is read digit by digit.
[[nodiscard]] std::string digitsApart(std::string_view text);

/// How many bytes the character at `at` takes; 0 when none begins there.
[[nodiscard]] std::size_t characterBytes(std::string_view text, std::size_t at);

}  // namespace pathlight
