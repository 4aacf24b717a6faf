// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace SQLite {
class Database;
}

namespace pathlight {

/// A copy of the progress database.
struct ProgressBackup {
    std::filesystem::path file;
    std::int64_t serial = 0;            ///< counts up, also when the clock was set back
    std::chrono::sys_seconds madeAt{};  ///< by the clock of that day
    int version = 0;                    ///< of its schema

    bool operator==(const ProgressBackup&) const = default;
};

/// The backups of one progress database, in the folder `backups` beside it: each named by its serial number, its time
/// (UTC) and its schema, so that the order of the names is the order in which they were made.
class ProgressBackups {
public:
    static constexpr std::size_t kept = 5;

    explicit ProgressBackups(std::filesystem::path progressFile);

    /// Newest first, good or not. Empty when there is no folder; NoAccess or Io when it cannot be read.
    [[nodiscard]] Result<std::vector<ProgressBackup>> list() const;

    /// Copies the open database. The copy counts, under its name, only after it has reached the disk and was found good
    /// there; then those beyond the newest `kept` are removed. On an error every backup made before is still there.
    [[nodiscard]] Result<ProgressBackup> make(SQLite::Database& progress, std::chrono::sys_seconds now) const;

    /// Overwrites and removes every file beside the progress database that holds a copy of it: these backups, those
    /// made before migrations, and damaged files that were kept.
    [[nodiscard]] Result<void> wipe() const;

    /// Where the damaged progress file is kept, the first name of its kind that is free (numbers from 1).
    [[nodiscard]] std::filesystem::path damagedName(int number) const;

private:
    [[nodiscard]] Result<void> removeOld() const;

    std::filesystem::path m_progress;
    std::filesystem::path m_folder;
};

/// Copies an open progress database into a file, which is replaced, brings it to the disk, and checks the copy there.
/// On an error the copy is removed.
[[nodiscard]] Result<void> copyProgress(SQLite::Database& from, const std::filesystem::path& to);

}  // namespace pathlight
