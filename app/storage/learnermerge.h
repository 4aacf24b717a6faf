// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "storage/learnerfile.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace pathlight {

/// Everything kept of a learner; NotFound when there is none.
[[nodiscard]] Result<LearnerFile> readLearnerFile(SQLite::Database& database, LearnerId learner);

/// Adds what is not there yet, within a transaction of the caller's; the learner whom it now belongs to. Learners are
/// the same when their `uid` is; what they are called and look like here stays. An answer is the same when its module,
/// scene, item, attempt, value and time are. Of a module the state that changed last stays, and what was finished in
/// either stays finished, at the earlier time. Reviews are the same when their situations are and they were done at the
/// same time or one of them is not done yet. TooLarge when there are `maxLearners`.
[[nodiscard]] Result<Learner> mergeLearnerFile(SQLite::Database& database, const LearnerFile& file);

}  // namespace pathlight
