// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pathlight {

/// A number as somebody typed it, with the digits of any script as those of ASCII, and without spaces and the marks
/// that turn the direction of reading. What else is in it stays.
[[nodiscard]] QString plainDigits(const QString& typed);

}  // namespace pathlight
