// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/cardpainter.h"

#include "ui/printing/sheetcolours.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace pathlight {

namespace {

constexpr double faceWidth = 85.6;  ///< millimetres, as all that follow: a bank card's
constexpr double faceHeight = 54;
constexpr double edge = 3.5;     ///< from the edge of a side to its words
constexpr double gap = 2.5;      ///< between words and what stands beside them
constexpr double between = 1.2;  ///< the least between rows
constexpr double hairline = 0.25;

constexpr double titleSize = 10;  ///< points, as all that follow
constexpr double rowSize = 9;
constexpr double nameSize = 8;
constexpr double smallSize = 7;
constexpr double numberSize = 15;
constexpr double addressSize = 8.5;

constexpr double fontStep = 0.05;
constexpr double least = 0.7;

/// Of a side's room, what a number beside the words may take, or the words before a line to write on. A longer number
/// stands below the words.
constexpr double share = 0.45;

bool isNumber(const QString& text) {
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

}  // namespace

CardPainter::CardPainter(const SheetCard& card, const Style& style, QPaintDevice& device)
    : m_style(style), m_device(device), m_front(setToFit(card.front)), m_back(setToFit(card.back)) {}

double CardPainter::millimetres(double length) const { return length / 25.4 * m_device.logicalDpiX(); }
double CardPainter::width() const { return millimetres(2 * faceWidth); }
double CardPainter::height() const { return millimetres(faceHeight); }
double CardPainter::room() const { return millimetres(faceWidth - 2 * edge); }

CardPainter::Text CardPainter::set(const QString& text, double points, bool bold, double width) const {
    SetText::Style style;
    style.font.setFamilies({m_style.family, QStringLiteral("Noto Sans")});
    style.font.setPointSizeF(points);
    style.font.setBold(bold);
    // As on the rest of a sheet: no ligatures, whose letters a PDF does not tell.
    style.font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    style.width = width;
    style.rightToLeft = m_style.rightToLeft;
    // The lines of both of these stand very wide by themselves.
    style.spacing = m_style.family == QLatin1String("Andika") || m_style.rightToLeft ? 0.8 : 0.95;
    return std::make_shared<const SetText>(text, style, m_device);
}

CardPainter::Row CardPainter::setRow(const CardRow& row, double scale) const {
    Row made;
    double& words = made.wordsWidth = room();
    if (!row.number.isEmpty()) {
        const double size = isNumber(row.number) ? numberSize : addressSize;
        made.number = set(row.number, size * scale, true, room());
        made.beside = made.number->usedWidth() <= room() * share;
        if (made.beside) words = room() - made.number->usedWidth() - millimetres(gap);
    } else {
        words = room() * share;
    }
    const std::array<std::pair<QString, double>, 3> parts{
        {{row.title, rowSize}, {row.name, nameSize}, {row.note, smallSize}}};
    for (const auto& [text, size] : parts) {
        if (!text.isEmpty()) made.words.push_back(set(text, size * scale, made.words.empty(), words));
    }
    for (const Text& text : made.words)
        made.wordsHeight += text->height();
    const Text last = made.words.empty() ? set(QStringLiteral(" "), rowSize * scale, true, words) : made.words.back();
    made.baseline = last->lineHeight() - last->baseline();
    made.height = std::max(made.wordsHeight, last->lineHeight());
    if (made.number && !made.beside) made.height += made.number->height();
    if (made.number && made.beside) made.height = std::max(made.height, made.number->height());
    return made;
}

CardPainter::Face CardPainter::setFace(const CardFace& face, double scale) const {
    Face made;
    made.title = set(face.title, titleSize * scale, true, room());
    made.height = made.title->height();
    for (const CardRow& row : face.rows) {
        made.rows.push_back(setRow(row, scale));
        made.height += millimetres(between) + made.rows.back().height;
    }
    if (face.foot.isEmpty()) return made;
    made.foot = set(face.foot, smallSize * scale, false, room());
    made.height += millimetres(between) + made.foot->height();
    return made;
}

CardPainter::Face CardPainter::setToFit(const CardFace& face) {
    const double most = millimetres(faceHeight - 2 * edge);
    double scale = m_style.scale;
    Face made = setFace(face, scale);
    while (made.height > most && scale > least) {
        scale -= fontStep;
        made = setFace(face, scale);
    }
    m_fits = m_fits && made.height <= most;
    return made;
}

double CardPainter::startOf(double left, double inset, double width) const {
    return m_style.rightToLeft ? left + room() - inset - width : left + inset;
}

void CardPainter::draw(QPainter& painter, double left, double top) const {
    const double side = millimetres(faceWidth);
    drawFace(painter, m_front, m_style.rightToLeft ? left + side : left, top);
    drawFace(painter, m_back, m_style.rightToLeft ? left : left + side, top);
    drawEdges(painter, left, top);
}

void CardPainter::drawEdges(QPainter& painter, double left, double top) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(sheetcolour::softInk), millimetres(hairline), Qt::DashLine));
    painter.drawRect(QRectF(left, top, width(), height()));
    painter.setPen(QPen(QColor(sheetcolour::softInk), millimetres(hairline), Qt::DotLine));
    const double middle = left + width() / 2;
    painter.drawLine(QPointF(middle, top), QPointF(middle, top + height()));
}

void CardPainter::drawFace(QPainter& painter, const Face& face, double left, double top) const {
    const double start = left + millimetres(edge);
    double y = top + millimetres(edge);
    painter.setPen(QColor(sheetcolour::primary));
    face.title->draw(painter, start, y);
    y += face.title->height();
    // What is left over goes to the rows, all alike.
    const double spare = std::max(0.0, millimetres(faceHeight - 2 * edge) - face.height);
    const double each = face.rows.empty() ? 0 : spare / static_cast<double>(face.rows.size());
    for (const Row& row : face.rows) {
        y += millimetres(between);
        drawRow(painter, row, start, y, row.height + each);
        y += row.height + each;
    }
    if (!face.foot) return;
    painter.setPen(QColor(sheetcolour::softInk));
    face.foot->draw(painter, start, top + millimetres(faceHeight - edge) - face.foot->height());
}

void CardPainter::drawRow(QPainter& painter, const Row& row, double left, double top, double height) const {
    const bool written = !row.number;
    // What is written by hand needs its room above the line.
    const double number = row.number ? row.number->height() : 0;
    const double block = row.wordsHeight + (row.beside ? 0 : number);
    double y = written ? top + height - row.wordsHeight : top + (height - block) / 2;
    painter.setPen(QColor(sheetcolour::ink));
    for (const Text& words : row.words) {
        words->draw(painter, startOf(left, 0, row.wordsWidth), y);
        y += words->height();
    }
    if (written) return drawRule(painter, row, left, top + height);
    if (row.beside) {
        const double aside = room() - row.number->usedWidth();
        row.number->draw(painter, m_style.rightToLeft ? left - aside : left + aside, top + (height - number) / 2);
    } else {
        row.number->draw(painter, left, y);
    }
}

void CardPainter::drawRule(QPainter& painter, const Row& row, double left, double bottom) const {
    const double inset = row.words.empty() ? 0 : row.words.back()->usedWidth() + millimetres(gap);
    const double base = bottom - row.baseline;
    painter.setPen(QPen(QColor(sheetcolour::softInk), millimetres(hairline)));
    const double start = startOf(left, inset, room() - inset);
    painter.drawLine(QPointF(start, base), QPointF(start + room() - inset, base));
}

}  // namespace pathlight
