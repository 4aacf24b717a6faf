// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/datafolder.h"

namespace pathlight {

namespace fs = std::filesystem;

fs::path chooseDataFolder(const DataFolderWishes& wishes) {
    if (!wishes.policy.empty()) return wishes.policy;
    if (!wishes.option.empty()) return wishes.option;
    std::error_code error;
    if (fs::is_regular_file(wishes.program / portableMarker, error)) return wishes.program / "data";
    return wishes.user;
}

}  // namespace pathlight
