// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace pathlight {

/// Turns the value of `errno` into an Error about `path`.
[[nodiscard]] Error systemError(int errorNumber, const std::filesystem::path& path, std::string_view doing);

/// The whole file as bytes. TooLarge above `limit` bytes, NotFound, NoAccess or Io otherwise.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit);

/// Writes a file so that a reader sees the old bytes or the new ones, never a part: a temporary file beside it,
/// synced, then renamed over it, then the folder synced.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes);

/// Makes an empty file, so that its name is taken; false when the name is taken already, by whatever it is.
[[nodiscard]] Result<bool> reserveFile(const std::filesystem::path& path);

/// Gives a finished file another's name and place, in one step that reaches the disk. On failure the finished file is
/// removed.
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path& from, const std::filesystem::path& to);

/// Brings a folder's list of names to the disk.
[[nodiscard]] Result<void> syncFolder(const std::filesystem::path& folder);

/// Overwrites a file with zeros, on the disk, and removes it; no error when it is not there. Disks that write to
/// another place each time, as flash does, may keep the old bytes where no file is.
[[nodiscard]] Result<void> wipeFile(const std::filesystem::path& path);

/// Creates the folder and its parents; no error when it is there.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& path);

}  // namespace pathlight
