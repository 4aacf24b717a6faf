// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/settext.h"

#include <QPainter>

#include <algorithm>

namespace pathlight {

SetText::SetText(const QString& text, const Style& style, QPaintDevice& device) : m_layout(text, style.font, &device) {
    QTextOption option(style.centred ? Qt::AlignHCenter : style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(style.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(style.width);
        line.setPosition({0, 0});
        m_lineHeight = std::max(m_lineHeight, line.height() * style.spacing);
        m_usedWidth = std::max(m_usedWidth, line.naturalTextWidth());
    }
    m_layout.endLayout();
}

double SetText::baseline() const {
    const QTextLine line = m_layout.lineAt(0);
    return (m_lineHeight - line.height()) / 2 + line.ascent();
}

void SetText::drawLine(QPainter& painter, int line, double left, double top) const {
    const QTextLine drawn = m_layout.lineAt(line);
    drawn.draw(&painter, {left, top + baseline() - drawn.ascent()});
}

void SetText::draw(QPainter& painter, double left, double top) const {
    for (int line = 0; line < lines(); ++line)
        drawLine(painter, line, left, top + line * m_lineHeight);
}

}  // namespace pathlight
