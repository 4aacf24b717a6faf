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

}  // namespace pathlight
