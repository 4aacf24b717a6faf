// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRgb>

/// What sheets are printed in: the light theme's, the soft ink darker, for printers that print thin.
namespace pathlight::sheetcolour {

inline constexpr auto ink = qRgb(0x1F, 0x22, 0x40);
inline constexpr auto softInk = qRgb(0x45, 0x49, 0x68);
inline constexpr auto primary = qRgb(0x34, 0x38, 0x8A);

}  // namespace pathlight::sheetcolour
