// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/sheet.h"
#include "ui/printing/sheetlook.h"

#include <QByteArray>

namespace pathlight {

/// The sheet as a PDF that can be read from a wall, in black and white too. No line is cut by the end of a page, and a
/// heading stays with what it heads. Needs a QGuiApplication.
[[nodiscard]] QByteArray toPdf(const Sheet& sheet, const SheetLook& look);

}  // namespace pathlight
