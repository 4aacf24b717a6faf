// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "pageitems.h"

namespace pathlight {

/// Texts that are cut short, that are wider or taller than their place, or that run over the edge of the button or
/// ground they stand on.
[[nodiscard]] Findings truncatedTexts(const PageItems& page);

}  // namespace pathlight
