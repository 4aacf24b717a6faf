// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "storage/progressschema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <span>

namespace pathlight {

/// Opens or creates a progress database for this process alone, checks it, and brings its schema to the newest of
/// `migrations`, each in one transaction. A file that already holds something is first copied to `progressBackup`.
/// TooNew, Damaged and Invalid (a database of another program) leave the file as it was, byte for byte. Otherwise Busy,
/// NotFound (no such folder), NoAccess, NoSpace or Io.
[[nodiscard]] Result<SQLite::Database> openProgressFile(const std::filesystem::path& file,
                                                        std::span<const Migration> migrations);

/// The same for a file that is there and holds something; NotFound otherwise.
[[nodiscard]] Result<SQLite::Database> reopenProgressFile(const std::filesystem::path& file,
                                                          std::span<const Migration> migrations);

/// The same database in memory.
[[nodiscard]] Result<SQLite::Database> openProgressInMemory(std::span<const Migration> migrations);

/// Brings an open database from a version to the newest of `migrations`, each in one transaction. Damaged when rows
/// then lack what they belong to. May throw SQLite::Exception.
[[nodiscard]] Result<void> migrateProgress(SQLite::Database& database, int from, std::span<const Migration> migrations);

/// Where the copy goes that is made before a file of this version is migrated.
[[nodiscard]] std::filesystem::path progressBackup(const std::filesystem::path& file, int version);

}  // namespace pathlight
