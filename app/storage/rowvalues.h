// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <optional>

namespace pathlight {

/// The time in a column; none where it is NULL.
[[nodiscard]] std::optional<std::chrono::sys_seconds> readTime(SQLite::Statement& row, int column);

/// Whether an answer was right; NULL where nothing is right or wrong.
void bindRight(SQLite::Statement& statement, int index, std::optional<bool> right);

/// Runs a kept statement and leaves it ready for the next time, whatever happens.
void runOnce(SQLite::Statement& statement);

}  // namespace pathlight
