// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <vector>

namespace pathlight {

/// What keeps somebody from leaving quickly or from coming back: a drawing of the door or of a picture that is not
/// there, a quiz that cannot be played to the end of a round. Empty when all is well.
[[nodiscard]] std::vector<Error> leavingFaults();

}  // namespace pathlight
