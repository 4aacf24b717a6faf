// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pathlight {

/// A name or a number that keeps its own direction within any text; "" stays "".
[[nodiscard]] inline QString isolated(const QString& text) {
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

/// The same for what is always read from left to right.
[[nodiscard]] inline QString leftToRight(const QString& text) {
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
}

}  // namespace pathlight
