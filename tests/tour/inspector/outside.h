// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "pageitems.h"

namespace pathlight {

/// Texts, controls and pictures with a name that lie outside the window or are cut by an edge, where no scrolling
/// brings them into sight. Decoration may be cut.
[[nodiscard]] Findings outsidePage(const PageItems& page);

}  // namespace pathlight
