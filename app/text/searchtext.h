// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace pathlight {

/// The words of a text as the search index keeps them, separated by single spaces: cut by ICU's rules of the language
/// (also where the script has no spaces), folded in case and width, without Latin and Greek accents, Arabic vowel marks
/// and tatweel, Hebrew points; Indic vowel signs stay. Every word is of ASCII letters, digits and characters outside
/// ASCII only, which the FTS5 tokenizer `ascii` keeps whole. Bytes that are not UTF-8 are left out.
[[nodiscard]] std::string foldForSearch(std::string_view text, std::string_view locale);

/// What was typed as an FTS5 query: every word quoted, all of them wanted, the last one as the beginning of a word.
/// Empty when there is nothing to search for.
[[nodiscard]] std::string ftsQuery(std::string_view typed, std::string_view locale);

}  // namespace pathlight
