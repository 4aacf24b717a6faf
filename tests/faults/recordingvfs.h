// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diskwatch.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace pathlight::testsupport {

/// Something that was changed on the disk, or asked to be there for good.
struct DiskOperation {
    DiskCall::Kind kind = DiskCall::Kind::Sync;
    std::string file;         ///< its path within the folder
    std::int64_t offset = 0;  ///< of a write; the new size of a truncation
    std::string bytes;        ///< of a write
    std::string to;           ///< the new name, within the folder
};

/// A disk that does everything and remembers it, of the files within the folder.
class RecordingVfs final : public DiskWatch {
public:
    explicit RecordingVfs(const std::filesystem::path& folder) : DiskWatch(folder), m_folder(folder) {}

    /// What was asked since it was made.
    [[nodiscard]] const std::vector<DiskOperation>& operations() const { return m_operations; }

    [[nodiscard]] DiskReply ask(const DiskCall& call) override;

private:
    std::filesystem::path m_folder;
    std::vector<DiskOperation> m_operations;
};

/// Makes of `folder`, which is as it was before the operations, what a power cut after the first `count` of them may
/// leave: everything that was synced. Of what was not synced, in whatever order: each change of a name or none of it,
/// and each sector of a write whole, in part, as noise or not at all, as `random` has it.
void cutPower(const std::vector<DiskOperation>& operations, std::size_t count, const std::filesystem::path& folder,
              std::mt19937& random);

}  // namespace pathlight::testsupport
