// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace pathlight {

/// A review with its number in this database.
struct KeptReview {
    std::int64_t id = 0;
    ReviewRecord review;
};

/// In the order in which they were begun.
[[nodiscard]] std::vector<KeptReview> readReviews(SQLite::Database& database, LearnerId learner);

void writeSituations(SQLite::Database& database, std::int64_t review, const std::vector<SituationRecord>& situations);

/// The review that the learner is in.
[[nodiscard]] std::optional<std::int64_t> begunReview(SQLite::Database& database, LearnerId learner);

/// Whether the learner's review was done at that time, in seconds since 1970.
[[nodiscard]] bool isReviewDone(SQLite::Database& database, LearnerId learner, std::int64_t at);

/// `now` in seconds since 1970.
void writeReviewState(SQLite::Database& database, std::int64_t review, const ReviewStep& step, std::int64_t now);
void writeReviewAnswers(SQLite::Database& database, std::int64_t review, const ReviewStep& step, std::int64_t now);

}  // namespace pathlight
