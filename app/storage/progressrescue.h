// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"

namespace pathlight {

/// Brings what was kept in memory into a file that can be used again: the learners with everything kept of them, their
/// groups, and the settings that the file lacks: a PIN that is set stays. A learner who is there already gets what they
/// lack, and a group of the same name is the same one, so that it may be tried again after an error, which leaves
/// `memory` as it was.
[[nodiscard]] Result<void> rescue(ProgressDatabase& memory, ProgressDatabase& file);

}  // namespace pathlight
