// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/timestable.h"

#include <algorithm>

namespace pathlight {

namespace {

constexpr int least = 2;
constexpr int most = 10;
constexpr std::size_t wrongAnswers = 3;

/// Every task once, whichever factor stands first.
std::vector<TimesTask> allTasks() {
    std::vector<TimesTask> tasks;
    for (int left = least; left <= most; ++left) {
        for (int right = left; right <= most; ++right)
            tasks.push_back({left, right, {}});
    }
    return tasks;
}

/// What somebody may take for the product: of a neighbour in the table, or close to it.
std::vector<int> likelyMistakes(const TimesTask& task) {
    std::vector<int> mistakes;
    for (const int number :
         {(task.left + 1) * task.right, (task.left - 1) * task.right, task.left * (task.right + 1),
          task.left * (task.right - 1), task.product() + 1, task.product() + 2, task.product() + 10}) {
        if (std::find(mistakes.begin(), mistakes.end(), number) == mistakes.end()) mistakes.push_back(number);
    }
    return mistakes;
}

TimesTask withAnswers(TimesTask task, std::mt19937& random) {
    if (random() % 2 == 0) std::swap(task.left, task.right);
    task.answers = likelyMistakes(task);
    std::shuffle(task.answers.begin(), task.answers.end(), random);
    task.answers.resize(wrongAnswers);
    task.answers.push_back(task.product());
    std::shuffle(task.answers.begin(), task.answers.end(), random);
    return task;
}

}  // namespace

TimesTable::TimesTable(std::mt19937 random) : m_random(random) { beginRound(); }

const TimesTask& TimesTable::task() const { return m_tasks[m_at]; }
int TimesTable::number() const { return static_cast<int>(m_at) + 1; }
int TimesTable::rightAnswers() const { return m_right; }
std::optional<int> TimesTable::given() const { return m_given; }
bool TimesTable::roundDone() const { return m_given && m_at + 1 == m_tasks.size(); }

bool TimesTable::answer(int number) {
    const std::vector<int>& offered = task().answers;
    if (m_given || std::find(offered.begin(), offered.end(), number) == offered.end()) return false;
    m_given = number;
    if (number == task().product()) ++m_right;
    return true;
}

void TimesTable::next() {
    if (!m_given) return;
    if (roundDone()) {
        beginRound();
        return;
    }
    m_given.reset();
    ++m_at;
}

void TimesTable::beginRound() {
    std::vector<TimesTask> tasks = allTasks();
    std::shuffle(tasks.begin(), tasks.end(), m_random);
    tasks.resize(tasksOfRound);
    m_tasks.clear();
    for (const TimesTask& task : tasks)
        m_tasks.push_back(withAnswers(task, m_random));
    m_at = 0;
    m_right = 0;
    m_given.reset();
}

}  // namespace pathlight
