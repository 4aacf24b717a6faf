// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// What is wrong with a translated pattern, one complaint a string, none when it is right: it is not well formed, an
/// argument is missing, unknown or used as another kind, a plural lacks a keyword that whole numbers take in `locale`
/// (or has one that the language does not know), a select lacks or adds a keyword. `source` is the pattern it
/// translates.
[[nodiscard]] std::vector<std::string> checkTranslation(std::string_view source, std::string_view translation,
                                                        std::string_view locale);

}  // namespace pathlight
