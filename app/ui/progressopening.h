// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/progressrecovery.h"
#include "ui/trouble.h"

#include <filesystem>
#include <optional>

namespace pathlight {

/// The progress database of this run: the file, or one in memory with the reason why.
struct OpenedProgress {
    ProgressDatabase database;
    std::optional<Recovery> recovery;  ///< what was done when the file was damaged or gone
    std::optional<Trouble> inMemory;   ///< why nothing is kept
};

/// Opens progress.db in the data folder, which is made when it is missing, readable by this user only, and recovers it
/// when it is damaged.
[[nodiscard]] Result<OpenedProgress> openProgress(const std::filesystem::path& dataFolder, const Clock& clock);

/// Brings what was kept in memory, because the file could not be used, into the file, which `database` then is. An
/// error leaves `database` as it was, and may be followed by another try.
[[nodiscard]] Result<void> keepInFile(ProgressDatabase& database, const std::filesystem::path& dataFolder,
                                      const Clock& clock);

}  // namespace pathlight
