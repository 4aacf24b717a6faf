// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace pathlight {

inline constexpr std::size_t maxNicknameLength = 40;  // characters

inline constexpr std::size_t maxGroupNameLength = 60;

/// Invalid unless the text is UTF-8 without control characters; TooLarge above `limit` characters. Empty is fine. An
/// error is about `context`.
[[nodiscard]] Result<void> checkPlainText(const std::string& context, std::string_view text, std::size_t limit);

/// Invalid unless the nickname is UTF-8 without control characters; TooLarge above the limit. Empty is fine.
[[nodiscard]] Result<void> checkNickname(std::string_view nickname);

}  // namespace pathlight
