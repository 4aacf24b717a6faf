// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

namespace pathlight {

/// The file beside the program that says: keep the data here, too, and not in the user's own folder.
inline constexpr auto portableMarker = "portable";

/// Where the data may be kept. What is "" is not asked for.
struct DataFolderWishes {
    std::filesystem::path policy;   ///< what the policy sets
    std::filesystem::path option;   ///< what the command line says
    std::filesystem::path program;  ///< the folder of the program's file
    std::filesystem::path user;     ///< the user's own, if nobody wishes anything else
};

/// The folder for progress and installed bundles: the policy's, or the command line's, or `data` beside a program that
/// has the marker, or the user's own. Absolute where the wishes are.
[[nodiscard]] std::filesystem::path chooseDataFolder(const DataFolderWishes& wishes);

}  // namespace pathlight
