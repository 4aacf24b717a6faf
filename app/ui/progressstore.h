// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"
#include "storage/progresswriter.h"

#include <QObject>

#include <functional>
#include <string>
#include <vector>

namespace pathlight {

/// The progress database as the user interface uses it: every call returns at once, the writer thread does the work,
/// and `done` runs in the user interface's thread after the disk has answered. Nothing runs after this object is gone.
class ProgressStore : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    explicit ProgressStore(ProgressDatabase database, QObject* parent = nullptr);
    /// Backs up what changed, and finishes everything that was asked.
    ~ProgressStore() override;
    ProgressStore(const ProgressStore&) = delete;
    ProgressStore& operator=(const ProgressStore&) = delete;

    /// Does `task`, which takes the ProgressDatabase& and gives a Result<T>, in the writer thread.
    template <typename T, typename Task>
    void run(Task task, Done<T> done) {
        m_writer.post(std::move(task), [this, done = std::move(done)](Result<T> result) {
            const auto deliver = [done, result = std::move(result)] { done(result); };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        });
    }

    void addLearner(const Learner& learner, Done<Learner> done);
    void loadProgress(LearnerId learner, Done<LearnerProgress> done);
    void saveStep(const ProgressStep& step, Done<void> done);
    void beginReview(LearnerId learner, const ReviewRecord& review, Done<void> done);
    void saveReviewStep(const ReviewStep& step, Done<void> done);
    void saveSetting(const std::string& key, const std::string& value, Done<void> done);
    void countKept(Done<KeptCounts> done);

    /// Makes a backup when something changed since the last one. Nobody waits for it; a failure goes to the log.
    void backUp();

private:
    ProgressWriter m_writer;
};

}  // namespace pathlight
