// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawings.h"

#include "content/catalogue.h"
#include "ui/art.h"
#include "ui/drawing.h"
#include "ui/orempty.h"

namespace pathlight {

namespace {

constexpr qsizetype keptBytes = qsizetype{8} * 1024 * 1024;

QString keyOf(const QString& source, QSize size) {
    return QStringLiteral("%1@%2x%3").arg(source).arg(size.width()).arg(size.height());
}

}  // namespace

Drawings::Drawings(const Catalogue& catalogue) : m_catalogue(catalogue), m_kept(keptBytes) {}

Result<Media> Drawings::find(const QString& source) const {
    const QString place = source.section(QLatin1Char('/'), 0, 0);
    const QString id = source.section(QLatin1Char('/'), 1);
    if (place == QLatin1String("media")) return m_catalogue.media(id.toStdString());
    if (place != QLatin1String("art") && place != QLatin1String("icon")) {
        return fail(ErrorCode::Invalid, source.toStdString(), "is no source of a drawing");
    }
    const QByteArray svg = artSvg(id);
    if (svg.isEmpty()) return fail(ErrorCode::NotFound, source.toStdString(), "there is no such drawing");
    return Media{id.toStdString(), "svg", svg.toStdString()};
}

QImage Drawings::image(const QString& source, QSize wanted) {
    const QString key = keyOf(source, wanted);
    if (const QImage* kept = m_kept.object(key)) return *kept;
    QImage drawn = orEmpty(find(source).and_then([wanted](const Media& media) { return drawMedia(media, wanted); }));
    m_kept.insert(key, new QImage(drawn), drawn.sizeInBytes());
    return drawn;
}

double Drawings::proportion(const QString& source) const {
    const QSize own = orEmpty(find(source).and_then(mediaSize));
    return own.isEmpty() ? 0 : double(own.width()) / own.height();
}

}  // namespace pathlight
