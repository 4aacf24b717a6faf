// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <string>
#include <string_view>

/// Between our types and ICU's; for this library's own files.
namespace pathlight::icutext {

[[nodiscard]] icu::UnicodeString toIcu(std::string_view utf8);
[[nodiscard]] std::string toUtf8(const icu::UnicodeString& text);
[[nodiscard]] icu::Locale toLocale(std::string_view tag);  ///< the root locale when the tag is not well formed

}  // namespace pathlight::icutext
