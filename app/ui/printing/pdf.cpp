// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/pdf.h"

#include "ui/printing/sheetpainter.h"

#include <QBuffer>
#include <QPdfWriter>

namespace pathlight {

QByteArray toPdf(const Sheet& sheet, const SheetLook& look) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(sheet.title);
        writer.setCreator(QStringLiteral("Pathlight"));
        drawSheet(sheet, look, writer);
    }
    return buffer.data();
}

}  // namespace pathlight
