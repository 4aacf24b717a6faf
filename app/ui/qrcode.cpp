// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/qrcode.h"

#include <QPainter>

#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>

namespace pathlight {

namespace {

constexpr int border = 4;

}  // namespace

QImage qrCode(const QString& text) {
    if (text.isEmpty()) return {};
    try {
        const auto code = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        const int size = code.getSize();
        QImage image(size + 2 * border, size + 2 * border, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                if (code.getModule(x, y)) image.setPixelColor(x + border, y + border, Qt::black);
            }
        }
        return image;
    } catch (const qrcodegen::data_too_long& error) {
        qWarning("%s", error.what());
        return {};
    }
}

QrCode::QrCode(QQuickItem* parent) : QQuickPaintedItem(parent) {}

QString QrCode::text() const { return m_text; }
int QrCode::modules() const { return m_code.width(); }

void QrCode::setText(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    m_code = qrCode(text);
    emit textChanged();
    update();
}

void QrCode::paint(QPainter* painter) {
    if (m_code.isNull()) return;
    const int room = static_cast<int>(std::min(width(), height()));
    const int side = std::max(1, room / m_code.width()) * m_code.width();
    const QRect square((static_cast<int>(width()) - side) / 2, (static_cast<int>(height()) - side) / 2, side, side);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->fillRect(boundingRect(), Qt::white);
    painter->drawImage(square, m_code);
}

}  // namespace pathlight
