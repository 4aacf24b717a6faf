// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "pageitems.h"

namespace pathlight {

/// Items that the keyboard stops at or that can be pressed, of which a screen reader hears no name or no role.
[[nodiscard]] Findings namelessItems(const PageItems& page);

}  // namespace pathlight
