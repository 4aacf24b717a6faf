// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <random>
#include <vector>

namespace pathlight {

/// Two factors, and what to choose their product from.
struct TimesTask {
    int left = 0;
    int right = 0;
    std::vector<int> answers;  ///< four different ones, one of them right

    [[nodiscard]] int product() const { return left * right; }
};

/// A quiz on the times tables of 2 to 10, in rounds of ten different tasks. It never ends: after a round comes another.
class TimesTable {
public:
    static constexpr int tasksOfRound = 10;

    explicit TimesTable(std::mt19937 random);

    [[nodiscard]] const TimesTask& task() const;
    /// The task's number in its round, from 1.
    [[nodiscard]] int number() const;
    /// How many tasks of the round were answered rightly so far.
    [[nodiscard]] int rightAnswers() const;
    /// What was answered to the task, if it was.
    [[nodiscard]] std::optional<int> given() const;
    /// The last task of the round is answered.
    [[nodiscard]] bool roundDone() const;

    /// Answers the task; false, and nothing changes, when it has its answer already or does not offer this one.
    bool answer(int number);
    /// The next task, or a new round after the last; nothing while the task waits for its answer.
    void next();

private:
    void beginRound();

    std::mt19937 m_random;
    std::vector<TimesTask> m_tasks;
    std::size_t m_at = 0;
    int m_right = 0;
    std::optional<int> m_given;
};

}  // namespace pathlight
