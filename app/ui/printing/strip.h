// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QPainter;

namespace pathlight {

/// A band across a sheet, as wide as its words may be, that no page break goes through. Lengths are in the units of the
/// device that it is drawn on.
struct Strip {
    double height = 0;
    double before = 0;      ///< the space above it, which falls away at the top of a page
    bool withNext = false;  ///< stays on one page with the strip after it
    std::function<void(QPainter&, double top)> draw;
};

}  // namespace pathlight
