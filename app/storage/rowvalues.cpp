// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rowvalues.h"

namespace pathlight {

std::optional<std::chrono::sys_seconds> readTime(SQLite::Statement& row, int column) {
    if (row.isColumnNull(column)) return std::nullopt;
    return std::chrono::sys_seconds(std::chrono::seconds(row.getColumn(column).getInt64()));
}

void bindAnswer(SQLite::Statement& statement, int index, const AnswerRecord& answer, std::int64_t at) {
    statement.bind(index, answer.item);
    statement.bind(index + 1, answer.attempt);
    statement.bind(index + 2, answer.value);
    if (answer.right) {
        statement.bind(index + 3, *answer.right ? 1 : 0);
    } else {
        statement.bind(index + 3);
    }
    statement.bind(index + 4, at);
}

void runOnce(SQLite::Statement& statement) {
    struct Reset {
        SQLite::Statement& used;
        ~Reset() { used.tryReset(); }
    } const reset{statement};
    statement.exec();
}

}  // namespace pathlight
