// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace pathlight::testsupport {

/// Something that SQLite asked of the disk.
struct DiskOperation {
    enum class Kind { Write, Truncate, Sync, Remove };

    Kind kind = Kind::Sync;
    std::string file;         ///< its name within the folder
    std::int64_t offset = 0;  ///< of a write; the new size of a truncation
    std::string bytes;        ///< of a write
};

/// While it lives, SQLite's default file system, which passes everything on to the real one and remembers it. One at a
/// time.
class RecordingVfs {
public:
    RecordingVfs();
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs&) = delete;
    RecordingVfs& operator=(const RecordingVfs&) = delete;

    /// What was asked since it was made.
    [[nodiscard]] const std::vector<DiskOperation>& operations() const;
};

/// Leaves in the folder what a power cut after the first `count` operations may leave: everything that was synced, and
/// of what was not synced each operation whole, in part or not at all, as `random` has it.
void cutPower(const std::vector<DiskOperation>& operations, std::size_t count, const std::filesystem::path& folder,
              std::mt19937& random);

}  // namespace pathlight::testsupport
