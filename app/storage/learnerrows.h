// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "storage/progressdatabase.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace pathlight {

/// Invalid without a picture, with a nickname that is not plain UTF-8 or with a login that is not three names of
/// pictures; TooLarge when the nickname is too long.
[[nodiscard]] Result<void> checkLearner(const Learner& learner);

/// In the order in which they were added; Damaged when one of them is no learner.
[[nodiscard]] Result<std::vector<Learner>> readLearners(SQLite::Database& database);

/// The `uid`s of learners.
using LearnerUids = std::map<LearnerId, std::string>;

[[nodiscard]] LearnerUids readUids(SQLite::Database& database);

/// Whether these are the learners who were there `before`, apart from those who were added or erased since.
[[nodiscard]] bool goesOn(const LearnerUids& before, const LearnerUids& now);

/// TooLarge when there are `maxLearners`. A learner without a uid gets one. `now` in seconds since 1970.
[[nodiscard]] Result<Learner> insertLearner(SQLite::Database& database, const Learner& learner, std::int64_t now);

/// Whether there was such a learner. The uid stays.
[[nodiscard]] bool updateLearner(SQLite::Database& database, const Learner& learner);

/// Everything that the learner has begun, ordered by module.
[[nodiscard]] std::vector<ModuleProgress> readModules(SQLite::Database& database, LearnerId learner);

[[nodiscard]] ModuleOverview readModuleOverview(SQLite::Database& database);

}  // namespace pathlight
