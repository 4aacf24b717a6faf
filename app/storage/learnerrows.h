// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "storage/progressdatabase.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace pathlight {

/// Invalid without a picture or with a nickname that is not plain UTF-8, TooLarge when the nickname is too long.
[[nodiscard]] Result<void> checkLearner(const Learner& learner);

/// The columns of `learnerColumns`; Damaged when they make no learner. `context` is the database's name.
[[nodiscard]] Result<Learner> readLearner(SQLite::Statement& row, const std::string& context);

/// Binds what a learner can change, from the first parameter on.
void bindLearner(SQLite::Statement& statement, const Learner& learner);

}  // namespace pathlight
