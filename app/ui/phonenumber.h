// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pathlight {

/// A number as one reads it: its digits in groups of two to four ("08001111" is "0800 1111"), unless it comes with
/// spaces or hyphens of its own; between marks that keep it left to right within any text. "" stays "".
[[nodiscard]] QString groupedPhone(const QString& phone);

}  // namespace pathlight
