// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/strip.h"

#include <cstddef>
#include <vector>

namespace pathlight {

/// Where a strip stands on its page.
struct PlacedStrip {
    std::size_t strip = 0;  ///< its number among all
    double top = 0;         ///< from the top of the page's room
};

/// Spreads strips over pages that have room for `height`, in their order. Those that stay together do, unless they need
/// more than a page; a single strip taller than a page has one of its own. There is always one page.
[[nodiscard]] std::vector<std::vector<PlacedStrip>> paginate(const std::vector<Strip>& strips, double height);

}  // namespace pathlight
