// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawingitem.h"

#include "ui/backend.h"
#include "ui/drawings.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <cmath>
#include <memory>

namespace pathlight {

namespace {

QSize pixelsOf(QSizeF size, double perUnit) {
    return {static_cast<int>(std::ceil(size.width() * perUnit)), static_cast<int>(std::ceil(size.height() * perUnit))};
}

/// `size`, shrunk or grown to fit into the middle of `room`.
QRectF middle(QSizeF size, QSizeF room) {
    const QSizeF fitted = size.scaled(room, Qt::KeepAspectRatio);
    return {QPointF((room.width() - fitted.width()) / 2, (room.height() - fitted.height()) / 2), fitted};
}

}  // namespace

DrawingItem::DrawingItem(QQuickItem* parent) : QQuickItem(parent) { setFlag(ItemHasContents); }

QString DrawingItem::source() const { return m_source; }
bool DrawingItem::mirror() const { return m_mirror; }

double DrawingItem::proportion() const {
    return m_source.isEmpty() ? 0 : Backend::of(qmlEngine(this)).drawings().proportion(m_source);
}

void DrawingItem::setSource(const QString& source) {
    if (source == m_source) return;
    m_source = source;
    redraw();
    emit sourceChanged();
}

void DrawingItem::setMirror(bool mirror) {
    if (mirror == m_mirror) return;
    m_mirror = mirror;
    redraw();
    emit mirrorChanged();
}

void DrawingItem::redraw() {
    m_drawnPixels = {};
    update();
}

void DrawingItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) update();
}

void DrawingItem::itemChange(ItemChange change, const ItemChangeData& data) {
    if (change == ItemDevicePixelRatioHasChanged || change == ItemVisibleHasChanged) update();
    QQuickItem::itemChange(change, data);
}

QImage DrawingItem::drawnIn(QSize pixels) const {
    if (m_source.isEmpty() || pixels.isEmpty()) return {};
    const QImage image = Backend::of(qmlEngine(this)).drawings().image(m_source, pixels);
    return m_mirror ? image.mirrored(true, false) : image;
}

QSGNode* DrawingItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/) {
    if (!isVisible()) return old;  // drawn when it comes into sight
    std::unique_ptr<QSGImageNode> node(static_cast<QSGImageNode*>(old));
    const QSize pixels = pixelsOf(size(), window()->effectiveDevicePixelRatio());
    if (!node || pixels != m_drawnPixels) {
        const QImage image = drawnIn(pixels);
        m_drawnPixels = pixels;
        if (image.isNull()) return nullptr;
        if (!node) node.reset(window()->createImageNode());
        node->setOwnsTexture(true);
        node->setTexture(window()->createTextureFromImage(image));
        node->setFiltering(QSGTexture::Linear);
    }
    node->setRect(middle(node->texture()->textureSize(), size()));
    return node.release();
}

}  // namespace pathlight
