// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <type_traits>
#include <utility>

namespace pathlight {

/// Owns the progress database and works on it in one thread of its own, in the order of the calls, so that nobody waits
/// for a disk. Destroying it first finishes every task that was given.
class ProgressWriter {
public:
    explicit ProgressWriter(ProgressDatabase database);
    ~ProgressWriter();
    ProgressWriter(const ProgressWriter&) = delete;
    ProgressWriter& operator=(const ProgressWriter&) = delete;

    /// Returns at once. `task` takes a ProgressDatabase& and returns a Result; then `done` takes that Result. Both run
    /// in the writer's thread and must not throw.
    template <typename Task, typename Done>
    void post(Task task, Done done) {
        enqueue([task = std::move(task), done = std::move(done)](ProgressDatabase& database) mutable {
            done(task(database));
        });
    }

    /// Waits for every task before it, then for this one, and returns its Result. For start-up and tests; never to be
    /// called in a `task` or a `done`.
    template <typename Task>
    [[nodiscard]] std::invoke_result_t<Task, ProgressDatabase&> read(Task task) {
        // Shared, because the writer's thread may still be inside set_value when the result has arrived here.
        const auto promise = std::make_shared<std::promise<std::invoke_result_t<Task, ProgressDatabase&>>>();
        enqueue([promise, &task](ProgressDatabase& database) { promise->set_value(task(database)); });
        return promise->get_future().get();
    }

private:
    using Job = std::function<void(ProgressDatabase&)>;

    void enqueue(Job job);
    void work();

    ProgressDatabase m_database;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_closing = false;
    std::thread m_thread;  // last: it starts when everything above is there
};

}  // namespace pathlight
