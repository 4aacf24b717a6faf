// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace pathlight {

/// The ending of a file that holds one learner, with the dot.
[[nodiscard]] QString learnerFileEnding();

/// A file that, by its name, holds a learner.
struct FoundLearnerFile {
    std::filesystem::path path;
    std::uint64_t size = 0;  ///< bytes
    std::chrono::sys_seconds changedAt{};
};

/// The user's folders, and the sticks and other volumes that are mounted, in which such files may lie.
[[nodiscard]] std::vector<std::filesystem::path> learnerFilePlaces(const std::filesystem::path& documents);

/// Those directly in the folders, newest first, each once. Folders that cannot be read are passed over.
[[nodiscard]] std::vector<FoundLearnerFile> findLearnerFiles(const std::vector<std::filesystem::path>& folders);

}  // namespace pathlight
