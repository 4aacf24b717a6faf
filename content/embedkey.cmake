# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DPUBLIC_KEY=<file.pub> -DHEADER=<file.h> -P embedkey.cmake: the key's line as a constant.

file(STRINGS "${PUBLIC_KEY}" lines)
list(GET lines 1 key)
file(CONFIGURE OUTPUT "${HEADER}" @ONLY CONTENT [[
#pragma once

#include <string_view>

namespace pathlight {

/// The minisign public key that signed the core bundle of this build.
inline constexpr std::string_view builtinPublicKey = "@key@";

}  // namespace pathlight
]])
