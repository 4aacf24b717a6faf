// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rowvalues.h"

namespace pathlight {

std::optional<std::chrono::sys_seconds> readTime(SQLite::Statement& row, int column) {
    if (row.isColumnNull(column)) return std::nullopt;
    return std::chrono::sys_seconds(std::chrono::seconds(row.getColumn(column).getInt64()));
}

void bindRight(SQLite::Statement& statement, int index, std::optional<bool> right) {
    if (right) {
        statement.bind(index, *right ? 1 : 0);
    } else {
        statement.bind(index);
    }
}

void runOnce(SQLite::Statement& statement) {
    struct Reset {
        SQLite::Statement& used;
        ~Reset() { used.tryReset(); }
    } const reset{statement};
    statement.exec();
}

}  // namespace pathlight
