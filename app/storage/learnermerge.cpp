// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/learnermerge.h"

#include "storage/learnerrows.h"
#include "storage/reviewrows.h"
#include "storage/rowvalues.h"

#include <algorithm>
#include <string>

namespace pathlight {

namespace {

using std::chrono::sys_seconds;

std::int64_t secondsOf(sys_seconds time) { return time.time_since_epoch().count(); }

void bindTime(SQLite::Statement& statement, int index, const std::optional<sys_seconds>& time) {
    if (time) {
        statement.bind(index, secondsOf(*time));
    } else {
        statement.bind(index);
    }
}

/// From the columns scene, item, attempt, value, is_right and answered_at, which come second in both queries.
DatedAnswer readAnswer(SQLite::Statement& row) {
    AnswerRecord answer{row.getColumn(1).getString(), row.getColumn(2).getString(), row.getColumn(3).getInt(),
                        row.getColumn(4).getString(), std::nullopt};
    if (!row.isColumnNull(5)) answer.right = row.getColumn(5).getInt() != 0;
    return {answer, *readTime(row, 6)};
}

std::vector<ModuleAnswer> readAnswers(SQLite::Database& database, LearnerId learner) {
    std::vector<ModuleAnswer> answers;
    SQLite::Statement rows(database,
                           "SELECT module, scene, item, attempt, value, is_right, answered_at FROM answer "
                           "WHERE learner = ? ORDER BY id");
    rows.bind(1, learner);
    while (rows.executeStep()) {
        answers.push_back({rows.getColumn(0).getString(), readAnswer(rows)});
    }
    return answers;
}

std::vector<SituationAnswer> readReviewAnswers(SQLite::Database& database, std::int64_t review) {
    std::vector<SituationAnswer> answers;
    SQLite::Statement rows(database,
                           "SELECT position, scene, item, attempt, value, is_right, answered_at FROM review_answer "
                           "JOIN review_situation USING (review, position) WHERE review = ? ORDER BY id");
    rows.bind(1, review);
    while (rows.executeStep()) {
        answers.push_back({rows.getColumn(0).getInt(), readAnswer(rows)});
    }
    return answers;
}

Result<Learner> findOrInsert(SQLite::Database& database, const LearnerFile& file) {
    const auto learners = readLearners(database);
    if (!learners) return fail(learners.error());
    const auto found = std::find_if(learners->begin(), learners->end(),
                                    [&](const Learner& learner) { return learner.uid == file.learner.uid; });
    if (found != learners->end()) return *found;
    return insertLearner(database, file.learner, secondsOf(file.createdAt));
}

void mergeModules(SQLite::Database& database, LearnerId learner, const std::vector<ModuleProgress>& modules) {
    SQLite::Statement merge(database,
                            "INSERT INTO module_state (learner, module, state, finished, changed_at, finished_at) "
                            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                            "state = iif(excluded.changed_at > changed_at, excluded.state, state), "
                            "finished = max(finished, excluded.finished), "
                            "changed_at = max(changed_at, excluded.changed_at), finished_at = "
                            "coalesce(min(finished_at, excluded.finished_at), finished_at, excluded.finished_at)");
    for (const ModuleProgress& module : modules) {
        merge.bind(1, learner);
        merge.bind(2, module.module);
        merge.bind(3, module.state);
        merge.bind(4, module.finished ? 1 : 0);
        merge.bind(5, secondsOf(module.changedAt));
        bindTime(merge, 6, module.finishedAt);
        runOnce(merge);
    }
}

void mergeAnswers(SQLite::Database& database, LearnerId learner, const std::vector<ModuleAnswer>& answers) {
    SQLite::Statement merge(database,
                            "INSERT INTO answer (learner, module, scene, item, attempt, value, is_right, answered_at) "
                            "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE NOT EXISTS (SELECT 1 FROM answer "
                            "WHERE learner = ?1 AND module = ?2 AND scene = ?3 AND item = ?4 AND attempt = ?5 "
                            "AND value = ?6 AND answered_at = ?8)");
    for (const ModuleAnswer& one : answers) {
        merge.bind(1, learner);
        merge.bind(2, one.module);
        merge.bind(3, one.answer.answer.scene);
        bindAnswer(merge, 4, one.answer.answer, secondsOf(one.answer.at));
        runOnce(merge);
    }
}

void mergeReviewAnswers(SQLite::Database& database, std::int64_t review, const std::vector<SituationAnswer>& answers) {
    SQLite::Statement merge(database,
                            "INSERT INTO review_answer (review, position, item, attempt, value, is_right, answered_at) "
                            "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS (SELECT 1 FROM review_answer "
                            "WHERE review = ?1 AND position = ?2 AND item = ?3 AND attempt = ?4 AND value = ?5 "
                            "AND answered_at = ?7)");
    for (const SituationAnswer& one : answers) {
        merge.bind(1, review);
        merge.bind(2, one.situation);
        bindAnswer(merge, 3, one.answer.answer, secondsOf(one.answer.at));
        runOnce(merge);
    }
}

void insertReview(SQLite::Database& database, LearnerId learner, const DatedReview& dated) {
    SQLite::Statement insert(database, "INSERT INTO review (learner, state, done_at) VALUES (?, ?, ?)");
    insert.bind(1, learner);
    insert.bind(2, dated.review.state);
    bindTime(insert, 3, dated.review.doneAt);
    insert.exec();
    const std::int64_t review = database.getLastInsertRowid();
    writeSituations(database, review, dated.review.situations);
    mergeReviewAnswers(database, review, dated.answers);
}

void finishReview(SQLite::Database& database, std::int64_t review, sys_seconds doneAt) {
    SQLite::Statement finish(database, "UPDATE review SET state = '', done_at = ? WHERE id = ? AND done_at IS NULL");
    finish.bind(1, secondsOf(doneAt));
    finish.bind(2, review);
    finish.exec();
}

bool isSame(const ReviewRecord& one, const ReviewRecord& other) {
    const bool sameTime = one.doneAt == other.doneAt || !one.doneAt || !other.doneAt;
    return sameTime && one.situations == other.situations;
}

void mergeReview(SQLite::Database& database, LearnerId learner, const DatedReview& dated) {
    const auto kept = readReviews(database, learner);
    const auto same =
        std::find_if(kept.begin(), kept.end(), [&](const KeptReview& one) { return isSame(one.review, dated.review); });
    if (same != kept.end()) {
        mergeReviewAnswers(database, same->id, dated.answers);
        if (dated.review.doneAt) finishReview(database, same->id, *dated.review.doneAt);
        return;
    }
    // A learner is in one review at a time; the one of this machine goes on.
    const bool begun = !dated.review.doneAt && begunReview(database, learner);
    if (!begun) insertReview(database, learner, dated);
}

}  // namespace

Result<LearnerFile> readLearnerFile(SQLite::Database& database, LearnerId learner) {
    const auto learners = readLearners(database);
    if (!learners) return fail(learners.error());
    const auto found =
        std::find_if(learners->begin(), learners->end(), [learner](const Learner& one) { return one.id == learner; });
    if (found == learners->end()) {
        return fail(ErrorCode::NotFound, "learner " + std::to_string(learner), "is not kept");
    }
    LearnerFile file;
    file.learner = *found;
    file.learner.id = 0;
    file.learner.group.reset();
    SQLite::Statement created(database, "SELECT created_at FROM learner WHERE id = ?");
    created.bind(1, learner);
    created.executeStep();
    file.createdAt = *readTime(created, 0);
    file.modules = readModules(database, learner);
    file.answers = readAnswers(database, learner);
    for (const KeptReview& kept : readReviews(database, learner)) {
        file.reviews.push_back({kept.review, readReviewAnswers(database, kept.id)});
    }
    return file;
}

Result<Learner> mergeLearnerFile(SQLite::Database& database, const LearnerFile& file) {
    auto learner = findOrInsert(database, file);
    if (!learner) return learner;
    mergeModules(database, learner->id, file.modules);
    mergeAnswers(database, learner->id, file.answers);
    for (const DatedReview& review : file.reviews) {
        mergeReview(database, learner->id, review);
    }
    return learner;
}

}  // namespace pathlight
