// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <set>
#include <string>
#include <string_view>

namespace pathlight {

enum class PluralKind { Cardinal, Ordinal };

/// The plural keywords of a language.
struct PluralKeywords {
    std::set<std::string> needed;  ///< those that some whole number below a million takes, and "other"
    std::set<std::string> known;   ///< every keyword of the language
};

[[nodiscard]] PluralKeywords pluralKeywords(std::string_view locale, PluralKind kind);

}  // namespace pathlight
