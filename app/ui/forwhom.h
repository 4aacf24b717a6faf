// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace pathlight {

/// Whom a place to turn to is for, in the current language where the directory's words are among those that come up
/// most; otherwise in the directory's words, isolated from the direction of the text around them. "" stays "".
[[nodiscard]] QString forWhom(const std::string& words);

}  // namespace pathlight
