// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authoring/source.h"

#include <cstddef>
#include <string>
#include <vector>

namespace pathlight {

/// How far one language of a source is.
struct LanguageStatus {
    std::string tag;
    std::size_t total = 0;       ///< texts of the source
    std::size_t translated = 0;  ///< that can be used
    std::size_t fuzzy = 0;       ///< marked for another look
    std::size_t outdated = 0;    ///< the text changed since
    std::size_t missing = 0;     ///< not there

    bool operator==(const LanguageStatus&) const = default;
};

/// For every language of bundle.yaml, in its order.
[[nodiscard]] std::vector<LanguageStatus> languageStatus(const Source& source);

}  // namespace pathlight
