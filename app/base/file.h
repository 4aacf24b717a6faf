// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace pathlight {

/// What tells whether a file is still the one seen before: it differs after any write or replacement.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0;  ///< bytes
    std::int64_t modifiedNanoseconds = 0;
    std::int64_t changedNanoseconds = 0;  ///< the system's own note, which no program can set back

    bool operator==(const FileStamp&) const = default;
};

/// The stamp of the file at a path; NotFound, NoAccess or Io otherwise.
[[nodiscard]] Result<FileStamp> stampOf(const std::filesystem::path& path);

/// An open file, closed when it goes. Errors are those of `systemError`.
class File {
public:
    /// Opens a regular file; Invalid when it is of another kind.
    [[nodiscard]] static Result<File> openToRead(const std::filesystem::path& path);

    /// Creates the file, or empties it when it is there.
    [[nodiscard]] static Result<File> create(const std::filesystem::path& path);

    /// Opens a regular file to write over what is in it, from the start.
    [[nodiscard]] static Result<File> openToOverwrite(const std::filesystem::path& path);

    File(File&& other) noexcept;
    File& operator=(File&& other) noexcept;
    ~File();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] Result<FileStamp> stamp() const;

    /// Reads on; how many bytes came, 0 at the end.
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer);

    [[nodiscard]] Result<void> write(std::string_view bytes);

    /// Brings what was written to the disk, then closes the file.
    [[nodiscard]] Result<void> finish();

private:
    File(int descriptor, std::filesystem::path path) : m_descriptor(descriptor), m_path(std::move(path)) {}
    void close();

    int m_descriptor = -1;
    std::filesystem::path m_path;
};

}  // namespace pathlight
