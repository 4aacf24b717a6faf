// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace pathlight {

/// A QR code of a text, one pixel a module, with the empty border of four modules that readers need. Dark on white
/// whatever the theme, because many readers see nothing else. Null when the text is empty or longer than one can hold.
[[nodiscard]] QImage qrCode(const QString& text);

/// QML type `QrCode`: a QR code, drawn as large as whole pixels a module allow, in the middle of the item.
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// Modules along a side, the empty border among them; 0 when there is none to draw.
    Q_PROPERTY(int modules READ modules NOTIFY textChanged)

public:
    explicit QrCode(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;
    [[nodiscard]] QString text() const;
    [[nodiscard]] int modules() const;

    void setText(const QString& text);

signals:
    void textChanged();

private:
    QString m_text;
    QImage m_code;
};

}  // namespace pathlight
