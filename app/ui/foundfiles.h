// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QVariantList>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace pathlight {

/// A file that may be the one that somebody looks for.
struct FoundFile {
    std::filesystem::path path;
    std::uint64_t size = 0;  ///< bytes
    std::chrono::sys_seconds changedAt{};
};

/// The user's folders, and the sticks and other volumes that are mounted, in which such files may lie.
[[nodiscard]] std::vector<std::filesystem::path> placesOfFiles(const std::filesystem::path& documents);

/// The files with one of the endings (with the dot, in small letters; large ones are the same) directly in the folders,
/// newest first, each once. Folders that cannot be read are passed over.
[[nodiscard]] std::vector<FoundFile> findFilesIn(const std::vector<std::filesystem::path>& folders,
                                                 const QStringList& endings);

/// Of each file `name` (without its ending), `folder`, `about` (day, time and size as people of that locale write
/// them).
[[nodiscard]] QVariantList describe(const std::vector<FoundFile>& files, const QString& locale);

}  // namespace pathlight
