// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/waitingsteps.h"

namespace pathlight {

/// Takes a step, whose time is set, into what is known of its learner's way, as the database does when it keeps the
/// step. A step that was the last to be taken changes nothing.
void takeStep(LearnerProgress& progress, const LearningStep& step);

}  // namespace pathlight
