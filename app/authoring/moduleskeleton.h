// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ageband.h"
#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pathlight {

/// Writes modules/<id>/ into a content folder: a module of three scenes that passes the check, to be written over. It
/// asks for no translation until its `locales` line goes. Returns the files written. Invalid when the id is not
/// allowed, the module exists, or the folder has no bundle.yaml with a theme.
[[nodiscard]] Result<std::vector<std::filesystem::path>> writeModuleSkeleton(const std::filesystem::path& folder,
                                                                             const std::string& id, AgeBand band);

}  // namespace pathlight
