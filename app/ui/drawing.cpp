// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing.h"

#include "content/bundleformat.h"
#include "content/svgcheck.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace pathlight {

namespace {

constexpr int maxSide = 4096;
constexpr int maxPngMegabytes = 16;

/// `own` scaled into `wanted`, where a side of 0 is free.
QSize fitted(QSize own, QSize wanted) {
    const QSize box(wanted.width() > 0 ? std::min(wanted.width(), maxSide) : maxSide,
                    wanted.height() > 0 ? std::min(wanted.height(), maxSide) : maxSide);
    const bool free = wanted.width() <= 0 && wanted.height() <= 0;
    if (free && own.width() <= maxSide && own.height() <= maxSide) return own;
    return own.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

}  // namespace

Result<QImage> renderSvg(const QByteArray& bytes, QSize wanted) {
    QSvgRenderer renderer;
    if (!renderer.load(bytes) || renderer.defaultSize().isEmpty()) {
        return fail(ErrorCode::Invalid, "drawing", "is not an SVG that can be drawn");
    }
    QImage image(fitted(renderer.defaultSize(), wanted), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

Result<QImage> readPng(const QByteArray& bytes, QSize wanted) {
    QImageReader::setAllocationLimit(maxPngMegabytes);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false);
    const QSize own = reader.size();
    if (own.isEmpty() || own.width() > maxSide || own.height() > maxSide) {
        return fail(ErrorCode::Invalid, "picture", "is not a PNG of at most 4096 pixels a side");
    }
    const QImage image = reader.read();
    if (image.isNull()) return fail(ErrorCode::Invalid, "picture", reader.errorString().toStdString());
    const QSize size = fitted(own, wanted);
    if (size.width() >= own.width()) return image;
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

Result<QImage> drawMedia(const Media& media, QSize wanted) {
    const QByteArray bytes = QByteArray::fromStdString(media.bytes);
    if (media.kind == "png") return readPng(bytes, wanted);
    if (media.kind != "svg") return fail(ErrorCode::Invalid, media.id, "is neither svg nor png");
    if (const auto checked = checkSvg(media.bytes, bundleformat::maxMediaBytes); !checked) return fail(checked.error());
    return renderSvg(bytes, wanted);
}

Result<QSize> mediaSize(const Media& media) {
    QByteArray bytes = QByteArray::fromStdString(media.bytes);
    QBuffer buffer(&bytes);
    const QSize own = media.kind == "png" ? QImageReader(&buffer, "png").size() : QSvgRenderer(bytes).defaultSize();
    if (own.isEmpty()) return fail(ErrorCode::Invalid, media.id, "is no picture");
    return own;
}

}  // namespace pathlight
