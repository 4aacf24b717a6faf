// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

namespace pathlight {

/// Why a module could not be opened or a step not be kept: what happened, what is safe, what to do.
[[nodiscard]] QString explainSession(ErrorCode fault);

}  // namespace pathlight
