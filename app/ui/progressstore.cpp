// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/progressstore.h"

namespace pathlight {

ProgressStore::ProgressStore(ProgressDatabase database, QObject* parent)
    : QObject(parent), m_writer(std::move(database)) {}

template <typename T, typename Task>
void ProgressStore::run(Task task, Done<T> done) {
    m_writer.post(std::move(task), [this, done = std::move(done)](Result<T> result) {
        const auto deliver = [done, result = std::move(result)] { done(result); };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

void ProgressStore::addLearner(const Learner& learner, Done<Learner> done) {
    run<Learner>([learner](ProgressDatabase& database) { return database.addLearner(learner); }, std::move(done));
}

void ProgressStore::loadProgress(LearnerId learner, Done<std::vector<ModuleProgress>> done) {
    run<std::vector<ModuleProgress>>([learner](ProgressDatabase& database) { return database.progress(learner); },
                                     std::move(done));
}

void ProgressStore::saveStep(const ProgressStep& step, Done<void> done) {
    run<void>([step](ProgressDatabase& database) { return database.saveStep(step); }, std::move(done));
}

void ProgressStore::saveSetting(const std::string& key, const std::string& value, Done<void> done) {
    run<void>([key, value](ProgressDatabase& database) { return database.saveSetting(key, value); }, std::move(done));
}

void ProgressStore::countKept(Done<KeptCounts> done) {
    run<KeptCounts>([](ProgressDatabase& database) { return database.keptCounts(); }, std::move(done));
}

}  // namespace pathlight
