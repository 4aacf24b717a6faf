// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/steprows.h"

#include "storage/rowvalues.h"

namespace pathlight {

StepRows::StepRows(SQLite::Database& database)
    : m_database(database),
      m_saveState(database,
                  "INSERT INTO module_state (learner, module, state, finished, changed_at, finished_at) "
                  "VALUES (?1, ?2, ?3, ?4, ?5, iif(?4, ?5, NULL)) ON CONFLICT DO UPDATE SET "
                  "state = excluded.state, finished = max(finished, excluded.finished), "
                  "changed_at = excluded.changed_at, "
                  "finished_at = coalesce(finished_at, excluded.finished_at)"),
      m_saveAnswer(database,
                   "INSERT INTO answer (learner, module, scene, item, attempt, value, is_right, answered_at) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)") {}

void StepRows::write(const ProgressStep& step, std::int64_t now) {
    writeState(step, now);
    for (const AnswerRecord& answer : step.answers) {
        if (!step.again || !isThere(step, answer, now)) writeAnswer(step, answer, now);
    }
}

void StepRows::writeState(const ProgressStep& step, std::int64_t now) {
    m_saveState.bind(1, step.learner);
    m_saveState.bind(2, step.module);
    m_saveState.bind(3, step.state);
    m_saveState.bind(4, step.finished ? 1 : 0);
    m_saveState.bind(5, now);
    runOnce(m_saveState);
}

void StepRows::writeAnswer(const ProgressStep& step, const AnswerRecord& answer, std::int64_t now) {
    m_saveAnswer.bind(1, step.learner);
    m_saveAnswer.bind(2, step.module);
    m_saveAnswer.bind(3, answer.scene);
    bindAnswer(m_saveAnswer, 4, answer, now);
    runOnce(m_saveAnswer);
}

bool StepRows::isThere(const ProgressStep& step, const AnswerRecord& answer, std::int64_t now) const {
    SQLite::Statement same(m_database,
                           "SELECT 1 FROM answer WHERE learner = ? AND module = ? AND scene = ? AND item = ? "
                           "AND attempt = ? AND value = ? AND is_right IS ? AND answered_at = ?");
    same.bind(1, step.learner);
    same.bind(2, step.module);
    same.bind(3, answer.scene);
    bindAnswer(same, 4, answer, now);
    return same.executeStep();
}

}  // namespace pathlight
