// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pathlight {

/// A number as one reads it: its digits in groups of two to four ("08001111" is "0800 1111"), unless it comes with
/// spaces or hyphens of its own; between marks that keep it left to right within any text. "" stays "".
[[nodiscard]] QString groupedPhone(const QString& phone);

/// A number as one says it: digit by digit, with a rest after each group ("08001111" is "0 8 0 0, 1 1 1 1"). "" stays
/// "".
[[nodiscard]] QString spokenPhone(const QString& phone);

/// A text with the digits of its longer numbers apart, as one says those that are dialled: an age of 18 stays whole.
[[nodiscard]] QString spokenDigits(const QString& text);

/// What a telephone dials from when it reads it: "tel:08001111". "" stays "".
[[nodiscard]] QString phoneAddress(const QString& phone);

}  // namespace pathlight
