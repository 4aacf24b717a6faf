// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/progressstore.h"

namespace pathlight {

ProgressStore::ProgressStore(ProgressDatabase database, QObject* parent)
    : QObject(parent), m_writer(std::move(database)) {}

ProgressStore::~ProgressStore() { backUp(); }

void ProgressStore::addLearner(const Learner& learner, Done<Learner> done) {
    run<Learner>([learner](ProgressDatabase& database) { return database.addLearner(learner); }, std::move(done));
}

void ProgressStore::loadProgress(LearnerId learner, Done<LearnerProgress> done) {
    run<LearnerProgress>(
        [learner](ProgressDatabase& database) -> Result<LearnerProgress> {
            auto modules = database.progress(learner);
            if (!modules) return fail(std::move(modules.error()));
            auto reviews = database.reviews(learner);
            if (!reviews) return fail(std::move(reviews.error()));
            return LearnerProgress{std::move(*modules), std::move(*reviews)};
        },
        std::move(done));
}

void ProgressStore::saveStep(const ProgressStep& step, Done<void> done) {
    run<void>([step](ProgressDatabase& database) { return database.saveStep(step); }, std::move(done));
}

void ProgressStore::beginReview(LearnerId learner, const ReviewRecord& review, Done<void> done) {
    run<void>([learner, review](ProgressDatabase& database) { return database.beginReview(learner, review); },
              std::move(done));
}

void ProgressStore::saveReviewStep(const ReviewStep& step, Done<void> done) {
    run<void>([step](ProgressDatabase& database) { return database.saveReviewStep(step); }, std::move(done));
}

void ProgressStore::saveSetting(const std::string& key, const std::string& value, Done<void> done) {
    run<void>([key, value](ProgressDatabase& database) { return database.saveSetting(key, value); }, std::move(done));
}

void ProgressStore::countKept(Done<KeptCounts> done) {
    run<KeptCounts>([](ProgressDatabase& database) { return database.keptCounts(); }, std::move(done));
}

void ProgressStore::backUp() {
    // Not through `run`: at the end of the program there is nobody left to tell.
    m_writer.post([](ProgressDatabase& database) { return database.backUp(); },
                  [](const Result<void>& done) {
                      if (!done) qWarning("no backup: %s", done.error().text().c_str());
                  });
}

}  // namespace pathlight
