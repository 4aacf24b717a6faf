// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstddef>
#include <string_view>

namespace pathlight {

inline constexpr std::size_t maxDrawingBytes = 12U << 10U;  // what authors may use for one drawing

/// Whether a drawing keeps to the subset of SVG that every renderer draws alike and that holds nothing but shapes:
/// svg, g, path, rect, circle, ellipse, line, polyline, polygon, defs, linearGradient, radialGradient, stop, title,
/// desc, with a short list of attributes each. No DTD, entity, processing instruction, style, class, reference to
/// another file, script, animation or text. TooLarge above `limit` bytes; otherwise Invalid with "line:column: what".
[[nodiscard]] Result<void> checkSvg(std::string_view bytes, std::size_t limit = maxDrawingBytes);

}  // namespace pathlight
