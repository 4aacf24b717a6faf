// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "pageitems.h"

namespace pathlight {

/// Controls that a finger may miss: less than 44 px wide or high, with what their handlers add around them.
[[nodiscard]] Findings smallTargets(const PageItems& page);

}  // namespace pathlight
