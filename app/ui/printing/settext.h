// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

class QPaintDevice;
class QPainter;

namespace pathlight {

/// A text broken into lines for a device, in whose units all lengths are.
class SetText {
public:
    /// How a text is set.
    struct Style {
        QFont font;
        double width = 0;
        bool rightToLeft = false;
        bool centred = false;
        double spacing = 1.0;  ///< from line to line, of the font's own
    };

    SetText(const QString& text, const Style& style, QPaintDevice& device);

    [[nodiscard]] int lines() const { return m_layout.lineCount(); }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return lines() * m_lineHeight; }
    /// From the top of a line to where its letters stand.
    [[nodiscard]] double baseline() const;
    /// From the left edge to the outermost letters of all lines.
    [[nodiscard]] double usedWidth() const { return m_usedWidth; }

    void drawLine(QPainter& painter, int line, double left, double top) const;
    void draw(QPainter& painter, double left, double top) const;

private:
    QTextLayout m_layout;
    double m_lineHeight = 0;
    double m_usedWidth = 0;
};

}  // namespace pathlight
