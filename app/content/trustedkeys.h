// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "content/publickey.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace pathlight {

/// The built-in key and those that an adult put as *.pub into `folder` (which need not exist). A file that holds no key
/// is passed over. Invalid when the built-in one cannot be read.
[[nodiscard]] Result<std::vector<PublicKey>> trustedKeys(std::string_view builtinKey,
                                                         const std::filesystem::path& folder);

}  // namespace pathlight
