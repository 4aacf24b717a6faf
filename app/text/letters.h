// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace pathlight {

/// How many letters and digits a text has, in any script; signs that belong to a letter (accents, vowel signs) are
/// counted with it.
[[nodiscard]] int countLetters(std::string_view text);

}  // namespace pathlight
