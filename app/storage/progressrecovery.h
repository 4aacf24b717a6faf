// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/progressdatabase.h"

#include <chrono>
#include <filesystem>
#include <optional>

namespace pathlight {

/// What was done about a progress file that was damaged or gone.
struct Recovery {
    std::filesystem::path keptAside;  ///< where the damaged file lies now; empty when it was gone
    std::optional<std::chrono::sys_seconds> restoredFrom{};  ///< when the backup was made; empty when begun anew
    int passedOver = 0;                                      ///< newer backups that were no good

    bool operator==(const Recovery&) const = default;
};

/// An open progress database, and what had to be done for it.
struct RecoveredProgress {
    ProgressDatabase database;
    std::optional<Recovery> recovery;  ///< empty when all was well
};

/// Opens the progress database like ProgressDatabase::open. When it is Damaged, or gone or empty while there are
/// backups, the newest good backup takes its place, or a new database when no backup was ever made or none is good; the
/// damaged file is kept under a name of its own. Every error leaves the file as it was, byte for byte: those of
/// ProgressDatabase::open, and NoSpace, NoAccess or Io when it is damaged and cannot be recovered now.
[[nodiscard]] Result<RecoveredProgress> openOrRecoverProgress(const std::filesystem::path& file, const Clock& clock);

}  // namespace pathlight
