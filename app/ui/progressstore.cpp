// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/progressstore.h"

#include <utility>

namespace pathlight {

ProgressStore::ProgressStore(ProgressDatabase database, const Clock& clock, QObject* parent)
    : QObject(parent), m_waiting(clock), m_writer(std::move(database)) {}

ProgressStore::~ProgressStore() { backUp(); }

void ProgressStore::addLearner(const Learner& learner, Done<Learner> done) {
    run<Learner>(
        [this, learner](ProgressDatabase& database) {
            auto added = database.addLearner(learner);
            if (added) m_waiting.add(added->id);
            return added;
        },
        std::move(done));
}

void ProgressStore::loadLearners(Done<std::vector<Learner>> done) {
    run<std::vector<Learner>>(
        [this](ProgressDatabase& database) {
            m_waiting.forgetLoaded();
            return database.learners();
        },
        std::move(done));
}

void ProgressStore::loadProgress(LearnerId learner, Done<LearnerProgress> done) {
    run<LearnerProgress>([this, learner](ProgressDatabase& database) { return m_waiting.load(database, learner); },
                         std::move(done));
}

void ProgressStore::saveStep(const ProgressStep& step, Done<void> done) { save(step, std::move(done)); }

void ProgressStore::beginReview(LearnerId learner, const ReviewRecord& review, Done<void> done) {
    save(BegunReview{learner, review}, std::move(done));
}

void ProgressStore::saveReviewStep(const ReviewStep& step, Done<void> done) { save(step, std::move(done)); }

/// Who does a step while others wait does not wait for the disk: the step goes behind them, and they are tried
/// afterwards.
void ProgressStore::save(LearningStep step, Done<void> done) {
    post<void>(
        [this, step = std::move(step)](ProgressDatabase& database) {
            const bool others = m_waiting.count() > 0;
            auto kept = m_waiting.save(database, step);
            tell();
            if (others && !std::exchange(m_keeping, true)) keepOneByOne();
            return kept;
        },
        std::move(done));
}

/// So that what learners do meanwhile comes in between.
void ProgressStore::keepOneByOne() {
    m_writer.post([this](ProgressDatabase& database) { return m_waiting.keepNext(database); },
                  [this](const Result<void>& kept) {
                      tell();
                      m_keeping = kept && m_waiting.count() > 0;
                      if (m_keeping) keepOneByOne();
                  });
}

void ProgressStore::keepAll(ProgressDatabase& database) {
    const std::size_t waiting = m_waiting.count();
    const auto kept = m_waiting.keepAll(database);
    if (waiting > 0 && !kept) qWarning("%zu steps wait: %s", m_waiting.count(), kept.error().text().c_str());
    tell();
}

void ProgressStore::tell() {
    const bool waiting = m_waiting.count() > 0;
    if (waiting == m_toldWaiting) return;
    m_toldWaiting = waiting;
    QMetaObject::invokeMethod(
        this, [this, waiting] { emit waitingChanged(waiting); }, Qt::QueuedConnection);
}

void ProgressStore::keepWaiting() {
    run<void>([](ProgressDatabase&) { return Result<void>(); }, [](const Result<void>&) {});
}

void ProgressStore::saveSetting(const std::string& key, const std::string& value, Done<void> done) {
    run<void>([key, value](ProgressDatabase& database) { return database.saveSetting(key, value); }, std::move(done));
}

void ProgressStore::countKept(Done<KeptCounts> done) {
    run<KeptCounts>([](ProgressDatabase& database) { return database.keptCounts(); }, std::move(done));
}

void ProgressStore::backUp() {
    // Not through `run`: at the end of the program there is nobody left to tell.
    m_writer.post(
        [this](ProgressDatabase& database) {
            keepAll(database);
            return database.backUp();
        },
        [](const Result<void>& done) {
            if (!done) qWarning("no backup: %s", done.error().text().c_str());
        });
}

}  // namespace pathlight
