// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <filesystem>
#include <string_view>

namespace pathlight {

/// A title as the name of a file, without ending, that every file system takes: no characters that one forbids or that
/// turn the reading direction, no name that Windows keeps for itself, at most 120 bytes, never "".
[[nodiscard]] QString fileNameOf(const QString& title);

/// Writes a new file `name``ending` into a folder, which it makes if need be, in one step; a file that is there stays
/// as it is, and the new one then is called "name (2)" or higher. Gives the file's path. Errors are those of
/// `systemError`.
[[nodiscard]] Result<std::filesystem::path> writeDocument(const std::filesystem::path& folder, const QString& name,
                                                          const QString& ending, std::string_view bytes);

/// A path in the words of the user interface, and back.
[[nodiscard]] QString toText(const std::filesystem::path& path);
[[nodiscard]] std::filesystem::path toPath(const QString& text);

}  // namespace pathlight
