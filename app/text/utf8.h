// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace pathlight {

/// True when the bytes are well-formed UTF-8 without a NUL.
[[nodiscard]] bool isText(std::string_view bytes);

}  // namespace pathlight
