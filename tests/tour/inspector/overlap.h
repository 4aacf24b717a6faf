// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "pageitems.h"

namespace pathlight {

/// Texts and controls that lie over each other, although neither holds the other. What shares a scroller is compared
/// wherever it has scrolled to, everything else by what is seen now.
[[nodiscard]] Findings overlaps(const PageItems& page);

}  // namespace pathlight
