// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/sheet.h"
#include "ui/printing/sheetlook.h"

class QPagedPaintDevice;

namespace pathlight {

/// Draws the sheet on a device, on as many pages as it needs, and gives the device the look's paper. False when nothing
/// can be drawn on the device.
bool drawSheet(const Sheet& sheet, const SheetLook& look, QPagedPaintDevice& device);

}  // namespace pathlight
