// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mediaprovider.h"

#include "content/catalogue.h"
#include "ui/drawing.h"

namespace pathlight {

MediaProvider::MediaProvider(const Catalogue& catalogue)
    : QQuickImageProvider(QQuickImageProvider::Image), m_catalogue(catalogue) {}

QImage MediaProvider::requestImage(const QString& id, QSize* size, const QSize& requestedSize) {
    const auto image = m_catalogue.media(id.toStdString()).and_then([&](const Media& media) {
        return drawMedia(media, requestedSize);
    });
    if (!image) {
        qWarning("%s", image.error().text().c_str());
        return {};
    }
    if (size) *size = image->size();
    return *image;
}

}  // namespace pathlight
