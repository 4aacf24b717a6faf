// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>

namespace pathlight {

/// Writes the steps of learners in modules: the statements that every answer runs are kept ready.
class StepRows {
public:
    /// The database must outlive this.
    explicit StepRows(SQLite::Database& database);

    /// Within a transaction of the caller's. `now` in seconds since 1970.
    void write(const ProgressStep& step, std::int64_t now);

private:
    void writeState(const ProgressStep& step, std::int64_t now);
    void writeAnswer(const ProgressStep& step, const AnswerRecord& answer, std::int64_t now);
    [[nodiscard]] bool isThere(const ProgressStep& step, const AnswerRecord& answer, std::int64_t now) const;

    SQLite::Database& m_database;
    SQLite::Statement m_saveState;
    SQLite::Statement m_saveAnswer;
};

}  // namespace pathlight
