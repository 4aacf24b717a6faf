// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/progressdatabase.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <cstdint>
#include <optional>

namespace pathlight {

/// The time in a column; none where it is NULL.
[[nodiscard]] std::optional<std::chrono::sys_seconds> readTime(SQLite::Statement& row, int column);

/// Binds what is kept of an answer to five parameters from `index` on: item, attempt, value, is_right (NULL where
/// nothing is right or wrong) and answered_at, in seconds since 1970.
void bindAnswer(SQLite::Statement& statement, int index, const AnswerRecord& answer, std::int64_t at);

/// Runs a kept statement and leaves it ready for the next time, whatever happens.
void runOnce(SQLite::Statement& statement);

}  // namespace pathlight
