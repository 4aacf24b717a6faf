// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/bundlestore.h"
#include "ui/trouble.h"

#include <filesystem>
#include <vector>

namespace pathlight {

/// The bundles of this run, each id once, and what the adult should know of them.
struct LoadedBundles {
    std::vector<SignedBundle> bundles;
    std::vector<Trouble> troubles;
};

/// Where the core bundle lies beside the running program, in the build folder and when installed.
[[nodiscard]] std::filesystem::path coreBundlePath();

/// Takes `core` and the `others` into the data folder and opens them from there; where the folder cannot be written
/// they are opened from memory. An error says which file cannot be used and why.
[[nodiscard]] Result<LoadedBundles> loadBundles(const std::filesystem::path& dataFolder,
                                                const std::filesystem::path& core,
                                                const std::vector<std::filesystem::path>& others);

}  // namespace pathlight
