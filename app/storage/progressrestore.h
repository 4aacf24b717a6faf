// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

namespace pathlight {

/// How many learners are in a file that nobody writes; the errors of `checkProgressFile`.
[[nodiscard]] Result<int> countLearners(const std::filesystem::path& file);

/// A copy in memory of a file that nobody writes, brought to the newest schema. The errors of `checkProgressFile`.
[[nodiscard]] Result<SQLite::Database> loadProgress(const std::filesystem::path& file);

/// Puts everything of `from` but its settings in the place of what is in `to`, which keeps its own: all of it, on the
/// disk, or, on an error, nothing. May throw SQLite::Exception.
[[nodiscard]] Result<void> replaceProgress(SQLite::Database& from, SQLite::Database& to);

}  // namespace pathlight
