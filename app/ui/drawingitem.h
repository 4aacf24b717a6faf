// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>
#include <QString>

namespace pathlight {

/// QML type `DrawingItem`: a drawing in the middle of the item, as large as fits, sharp in the pixels it takes.
/// It is drawn once the page has its shape. (An Image would be drawn at every size that a layout tries on its way.)
class DrawingItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// As `Drawings` names it; "" shows nothing.
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged)
    /// Turned round, left for right.
    Q_PROPERTY(bool mirror READ mirror WRITE setMirror NOTIFY mirrorChanged)
    /// Width over height of the drawing itself; 0 when there is none.
    Q_PROPERTY(double proportion READ proportion NOTIFY sourceChanged)

public:
    explicit DrawingItem(QQuickItem* parent = nullptr);

    [[nodiscard]] QString source() const;
    [[nodiscard]] bool mirror() const;
    [[nodiscard]] double proportion() const;

    void setSource(const QString& source);
    void setMirror(bool mirror);

signals:
    void sourceChanged();
    void mirrorChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    void redraw();
    [[nodiscard]] QImage drawnIn(QSize pixels) const;

    QString m_source;
    bool m_mirror = false;
    QSize m_drawnPixels;  ///< for which the node holds the drawing; empty when it must be drawn
};

}  // namespace pathlight
