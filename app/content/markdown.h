// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace pathlight {

/// A text in two forms.
struct Prose {
    std::string styled;  ///< of <b>, <i>, <br> and escaped text only; a no-break space is &nbsp;
    std::string plain;   ///< the same without marks, lines separated by "\n"

    bool operator==(const Prose&) const = default;
};

/// Renders Markdown. Paragraphs, strong, emphasis, one level of lists and line breaks are allowed; anything else
/// (links, pictures, code, headings, tables, quotes, HTML, character references) is Invalid, and the message names it.
[[nodiscard]] Result<Prose> renderProse(std::string_view markdown);

/// A text without marks in both forms.
[[nodiscard]] Prose plainProse(std::string_view text);

}  // namespace pathlight
