// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"
#include "storage/progresswriter.h"
#include "storage/waitingsteps.h"

#include <QObject>

#include <functional>
#include <string>
#include <vector>

namespace pathlight {

/// The progress database as the user interface uses it: every call returns at once, the writer thread does the work,
/// and `done` runs in the user interface's thread after the disk has answered. Nothing runs after this object is gone.
/// While the place of the database cannot be used, the steps of learners wait in memory, and every other call first
/// tries to keep them: what it reads and writes holds them then.
class ProgressStore : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    /// The clock must outlive this.
    ProgressStore(ProgressDatabase database, const Clock& clock, QObject* parent = nullptr);
    /// Keeps what waits, if it can, backs up what changed, and finishes everything that was asked.
    ~ProgressStore() override;
    ProgressStore(const ProgressStore&) = delete;
    ProgressStore& operator=(const ProgressStore&) = delete;

    /// Does `task`, which takes the ProgressDatabase& and gives a Result<T>, in the writer thread.
    template <typename T, typename Task>
    void run(Task task, Done<T> done) {
        post<T>(
            [this, task = std::move(task)](ProgressDatabase& database) mutable {
                keepAll(database);
                return task(database);
            },
            std::move(done));
    }

    void addLearner(const Learner& learner, Done<Learner> done);
    /// Everybody who is kept, after they changed as a whole.
    void loadLearners(Done<std::vector<Learner>> done);
    /// What is kept of the learner's way or waits to be.
    void loadProgress(LearnerId learner, Done<LearnerProgress> done);
    /// These are done when the step is kept or waits; an error says that it never can be kept.
    void saveStep(const ProgressStep& step, Done<void> done);
    void beginReview(LearnerId learner, const ReviewRecord& review, Done<void> done);
    void saveReviewStep(const ReviewStep& step, Done<void> done);

    void saveSetting(const std::string& key, const std::string& value, Done<void> done);
    void countKept(Done<KeptCounts> done);

    /// Tries to keep what waits.
    void keepWaiting();

    /// Makes a backup when something changed since the last one. Nobody waits for it; a failure goes to the log.
    void backUp();

signals:
    /// Whether steps wait now. Comes before the `done` of what made it so.
    void waitingChanged(bool waiting);

private:
    template <typename T, typename Task>
    void post(Task task, Done<T> done) {
        m_writer.post(std::move(task), [this, done = std::move(done)](Result<T> result) {
            const auto deliver = [done, result = std::move(result)] { done(result); };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        });
    }

    void save(LearningStep step, Done<void> done);
    void keepOneByOne();
    // In the writer's thread, as everything that follows is used there alone.
    void keepAll(ProgressDatabase& database);
    void tell();

    WaitingSteps m_waiting;
    bool m_toldWaiting = false;
    bool m_keeping = false;  ///< `keepOneByOne` is on its way
    ProgressWriter m_writer;
};

}  // namespace pathlight
