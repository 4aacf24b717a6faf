// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/papersize.h"

#include <QImage>
#include <QString>

#include <functional>

namespace pathlight {

/// How a sheet is drawn.
struct SheetLook {
    PaperSize paper;
    QString family;          ///< the font of the words
    double textScale = 1.0;  ///< 1.0 to 2.0, as in the settings
    QImage ornament;         ///< hangs above the title; null for none
    /// The drawing with a media id, as large as fits into a square of so many pixels; a null image when there is none.
    std::function<QImage(const QString& media, int side)> picture;
};

}  // namespace pathlight
