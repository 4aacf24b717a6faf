// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstddef>
#include <string_view>

namespace pathlight {

inline constexpr unsigned maxPictureSide = 2048;  // pixels

/// Whether a picture is a whole PNG of at most `maxPictureSide` pixels a side: signature, header, chunks that follow
/// one another to the end, nothing after it, no animation. The pixels are not decoded. TooLarge above `limit` bytes,
/// Invalid otherwise.
[[nodiscard]] Result<void> checkPng(std::string_view bytes, std::size_t limit);

}  // namespace pathlight
