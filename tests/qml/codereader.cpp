// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codereader.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QQuickItem>
#include <QQuickWindow>

namespace pathlight {

QStringList CodeReader::read(QQuickItem* item, int around) const {
    const QImage screen = item->window()->grabWindow();
    const QRectF place = item->mapRectToScene(item->boundingRect());
    const QImage seen = screen.copy(place.toAlignedRect().adjusted(-around, -around, around, around) & screen.rect());
    QBuffer png;
    if (!png.open(QIODevice::WriteOnly) || !seen.save(&png, "PNG")) return {};
    QProcess decoder;
    decoder.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-")});
    decoder.write(png.data());
    decoder.closeWriteChannel();
    if (!decoder.waitForFinished()) qWarning("zbarimg: %s", qUtf8Printable(decoder.errorString()));
    return QString::fromUtf8(decoder.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

}  // namespace pathlight
