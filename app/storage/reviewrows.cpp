// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/reviewrows.h"

#include "storage/rowvalues.h"

namespace pathlight {

namespace {

std::vector<SituationRecord> readSituations(SQLite::Database& database, std::int64_t review) {
    std::vector<SituationRecord> situations;
    SQLite::Statement rows(database, "SELECT module, scene FROM review_situation WHERE review = ? ORDER BY position");
    rows.bind(1, review);
    while (rows.executeStep()) {
        situations.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString()});
    }
    return situations;
}

bool isThere(SQLite::Database& database, std::int64_t review, int situation, const AnswerRecord& answer,
             std::int64_t now) {
    SQLite::Statement same(database,
                           "SELECT 1 FROM review_answer WHERE review = ? AND position = ? AND item = ? "
                           "AND attempt = ? AND value = ? AND is_right IS ? AND answered_at = ?");
    same.bind(1, review);
    same.bind(2, situation);
    bindAnswer(same, 3, answer, now);
    return same.executeStep();
}

}  // namespace

std::vector<KeptReview> readReviews(SQLite::Database& database, LearnerId learner) {
    std::vector<KeptReview> reviews;
    SQLite::Statement rows(database, "SELECT id, state, done_at FROM review WHERE learner = ? ORDER BY id");
    rows.bind(1, learner);
    while (rows.executeStep()) {
        const std::int64_t id = rows.getColumn(0).getInt64();
        reviews.push_back({id, {readSituations(database, id), rows.getColumn(1).getString(), readTime(rows, 2)}});
    }
    return reviews;
}

void writeSituations(SQLite::Database& database, std::int64_t review, const std::vector<SituationRecord>& situations) {
    SQLite::Statement insert(database,
                             "INSERT INTO review_situation (review, position, module, scene) VALUES (?, ?, ?, ?)");
    int position = 0;
    for (const SituationRecord& situation : situations) {
        insert.bind(1, review);
        insert.bind(2, position++);
        insert.bind(3, situation.module);
        insert.bind(4, situation.scene);
        runOnce(insert);
    }
}

std::optional<std::int64_t> begunReview(SQLite::Database& database, LearnerId learner) {
    SQLite::Statement row(database, "SELECT id FROM review WHERE learner = ? AND done_at IS NULL");
    row.bind(1, learner);
    if (!row.executeStep()) return std::nullopt;
    return row.getColumn(0).getInt64();
}

void writeReviewState(SQLite::Database& database, std::int64_t review, const ReviewStep& step, std::int64_t now) {
    SQLite::Statement update(database, "UPDATE review SET state = ?, done_at = ? WHERE id = ?");
    update.bind(1, step.done ? std::string() : step.state);
    if (step.done) update.bind(2, now);
    update.bind(3, review);
    update.exec();
}

bool isReviewDone(SQLite::Database& database, LearnerId learner, std::int64_t at) {
    SQLite::Statement row(database, "SELECT 1 FROM review WHERE learner = ? AND done_at = ?");
    row.bind(1, learner);
    row.bind(2, at);
    return row.executeStep();
}

void writeReviewAnswers(SQLite::Database& database, std::int64_t review, const ReviewStep& step, std::int64_t now) {
    SQLite::Statement insert(
        database,
        "INSERT INTO review_answer (review, position, item, attempt, value, is_right, answered_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const AnswerRecord& answer : step.answers) {
        if (step.again && isThere(database, review, step.situation, answer, now)) continue;
        insert.bind(1, review);
        insert.bind(2, step.situation);
        bindAnswer(insert, 3, answer, now);
        runOnce(insert);
    }
}

}  // namespace pathlight
