// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

namespace pathlight::testsupport {

/// What a test's child says when the system does not let it mount.
inline const std::string notPermitted = "mounting is not permitted";

/// Lets this process, and no other, see what it mounts; false when that is not permitted.
[[nodiscard]] bool enterOwnMounts();

/// A file system of that size, such as "256k", at the folder.
[[nodiscard]] bool mountSmall(const std::filesystem::path& folder, const std::string& size);

/// Takes from everybody the right to write there, root too.
[[nodiscard]] bool makeReadOnly(const std::filesystem::path& folder);

/// Takes what is mounted at the folder away, although its files are open, as pulling out a stick does.
[[nodiscard]] bool pullOut(const std::filesystem::path& folder);

}  // namespace pathlight::testsupport
