// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pathlight {

/// The one of `available` that suits a reader of `wanted` (BCP 47, best first) most, spelled as in `available`;
/// `fallback` when none suits, whether or not it is available.
[[nodiscard]] std::string bestLocale(const std::vector<std::string>& wanted, const std::vector<std::string>& available,
                                     const std::string& fallback);

/// True for a BCP 47 tag in its canonical spelling, at most 35 characters: "en", "pt-BR", "zh-Hant"; not "EN" or
/// "en_GB".
[[nodiscard]] bool isWellFormedTag(std::string_view tag);

/// The language's name in itself, with the capital letter that a list wants: "Français". The tag when nobody knows it.
[[nodiscard]] std::string ownName(std::string_view tag);

/// The language's name in another language: displayName("fr", "en") is "French".
[[nodiscard]] std::string displayName(std::string_view tag, std::string_view inLocale);

/// A country's name (ISO 3166-1 alpha-2) in a language: regionName("GB", "fr") is "Royaume-Uni".
[[nodiscard]] std::string regionName(std::string_view country, std::string_view inLocale);

/// The country that a tag names or most likely means: "BR" for pt-BR, "FR" for fr; empty when unknown.
[[nodiscard]] std::string regionOf(std::string_view tag);

/// The country that the system's settings name, ISO 3166-1 alpha-2: on POSIX that of telephone numbers, or else of
/// addresses, numbers, or all; empty when they name none, as C. A country is not guessed from a language.
[[nodiscard]] std::string regionOfSystem();

/// The country that the system's time zone lies in, ISO 3166-1 alpha-2; empty when it is none's, as UTC.
[[nodiscard]] std::string regionOfTimeZone();

/// The script a language is most likely written in, ISO 15924: "Latn", "Arab", "Deva"; "Latn" when unknown.
[[nodiscard]] std::string scriptOf(std::string_view tag);

/// True when the language is written from right to left.
[[nodiscard]] bool isRightToLeft(std::string_view tag);

/// An ISO date (2026-11-24), month (2026-11) or year (2026) in the words of a language; the text itself when it is
/// none.
[[nodiscard]] std::string formatDate(std::string_view isoDate, std::string_view locale);

}  // namespace pathlight
