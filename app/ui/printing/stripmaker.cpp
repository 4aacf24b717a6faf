// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/stripmaker.h"

#include "text/locales.h"
#include "ui/printing/cardpainter.h"
#include "ui/printing/sheetcolours.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace pathlight {

namespace {

constexpr double ornamentSide = 36;  ///< millimetres, as all that follow
constexpr double ornamentLift = 6;   ///< how far it stands above the place for words
constexpr double rope = 4;           ///< from the frame to the ornament
constexpr double handwriting = 15;   ///< from line to line, for the large letters of a child
constexpr double fewLines = 26;      ///< the same where there are at most `few` lines, which may fill the page
constexpr double closeLines = 11;    ///< and where a section stays on one page
constexpr qsizetype few = 5;
constexpr double pictureSide = 20;
constexpr double pictureRoom = 25;
constexpr int picturePixels = 480;
constexpr double markSize = 2.4;
constexpr double markRoom = 7;
constexpr double stepRoom = 10;
constexpr double callShare = 0.45;  ///< of the words' width, what a number beside them may take
constexpr double betweenBlanks = 12;
constexpr double stroke = 0.6;

/// Points, in the order of the types; the words of a sheet are read from some way off.
constexpr std::array<double, 6> sizes{26, 17, 15, 16, 10.5, 9.5};

/// Naskh letters stand smaller in their square than Latin ones.
double letterScale(const QString& locale) { return scriptOf(locale.toStdString()) == "Arab" ? 1.12 : 1.0; }

}  // namespace

StripMaker::StripMaker(const Sheet& sheet, const SheetLook& look, QPaintDevice& device, double left, double width)
    : m_sheet(sheet),
      m_look(look),
      m_device(device),
      m_left(left),
      m_width(width),
      m_rightToLeft(isRightToLeft(sheet.locale.toStdString())) {}

double StripMaker::millimetres(double length) const { return length / 25.4 * m_device.logicalDpiX(); }

StripMaker::Text StripMaker::set(const QString& text, Type type, double width) const {
    SetText::Style style;
    style.font.setFamilies({m_look.family, QStringLiteral("Noto Sans")});
    const double scale = type == Type::Footer ? 1.0 : m_look.textScale;
    style.font.setPointSizeF(sizes[static_cast<std::size_t>(type)] * scale * letterScale(m_sheet.locale));
    style.font.setBold(type == Type::Title || type == Type::Heading || type == Type::Strong);
    // Ligatures off, which Qt does for spaced letters: its PDF does not tell what "fi" in one piece stands for.
    style.font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    style.width = width;
    style.rightToLeft = m_rightToLeft;
    style.centred = type == Type::Title;
    // Andika's own lines stand very wide.
    style.spacing = m_look.family == QLatin1String("Andika") ? 0.9 : 1.1;
    return std::make_shared<const SetText>(text, style, m_device);
}

double StripMaker::leftOf(double start, double width) const {
    return m_rightToLeft ? m_left + m_width - start - width : m_left + start;
}

std::vector<Strip> StripMaker::strips() {
    m_strips.clear();
    if (m_sheet.ornament && !m_look.ornament.isNull()) addOrnament();
    addText(m_sheet.title, Type::Title, millimetres(2));
    for (const SheetSection& section : m_sheet.sections)
        addSection(section);
    addCards();
    addBlanks();
    return std::move(m_strips);
}

void StripMaker::addOrnament() {
    const double side = millimetres(ornamentSide);
    const double lift = millimetres(ornamentLift);
    const auto draw = [this, side, lift](QPainter& painter, double top) {
        const double middle = m_left + m_width / 2;
        painter.setPen(QPen(QColor(sheetcolour::primary), millimetres(stroke)));
        // The drawing's own handle begins somewhat below its top.
        painter.drawLine(QPointF(middle, top - lift - millimetres(rope)), QPointF(middle, top - lift + side * 0.16));
        painter.drawImage(QRectF(middle - side / 2, top - lift, side, side), m_look.ornament);
    };
    m_strips.push_back({side - lift, 0, true, draw});
}

void StripMaker::addText(const QString& text, Type type, double before) {
    const Text words = set(text, type, m_width);
    const bool heads = type == Type::Title || type == Type::Heading;
    for (int line = 0; line < words->lines(); ++line) {
        const bool last = line + 1 == words->lines();
        m_strips.push_back({words->lineHeight(), line == 0 ? before : 0, heads || !last,
                            [this, words, line](QPainter& painter, double top) {
                                painter.setPen(QColor(sheetcolour::ink));
                                words->drawLine(painter, line, m_left, top);
                            }});
    }
}

void StripMaker::addItem(const QString& text, double room,
                         const std::function<void(QPainter& painter, double baseline)>& mark) {
    const Text words = set(text, Type::Body, m_width - room);
    for (int line = 0; line < words->lines(); ++line) {
        const auto draw = [this, words, line, room, mark](QPainter& painter, double top) {
            painter.setPen(QColor(sheetcolour::ink));
            words->drawLine(painter, line, leftOf(room, m_width - room), top);
            if (line == 0) mark(painter, top + words->baseline());
        };
        m_strips.push_back({words->lineHeight(), line == 0 ? millimetres(2.5) : 0, line + 1 < words->lines(), draw});
    }
}

void StripMaker::addBullet(const QString& text) {
    const double side = millimetres(markSize) * m_look.textScale;
    addItem(text, millimetres(markRoom) * m_look.textScale, [this, side](QPainter& painter, double baseline) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(sheetcolour::ink));
        painter.drawEllipse(QRectF(leftOf(0, side), baseline - side * 1.25, side, side));
    });
}

void StripMaker::addStep(const QString& text, int number) {
    const double room = millimetres(stepRoom) * m_look.textScale;
    const Text sign = set(QLocale(m_sheet.locale).toString(number), Type::Heading, room);
    addItem(text, room, [this, room, sign](QPainter& painter, double baseline) {
        painter.setPen(QColor(sheetcolour::primary));
        sign->draw(painter, leftOf(0, room), baseline - sign->baseline());
    });
}

void StripMaker::addCall(const SheetLine& line) {
    const Text number = set(line.number, Type::Heading, m_width);
    const bool beside = number->usedWidth() <= m_width * callShare;
    const double width = beside ? m_width - number->usedWidth() - millimetres(4) : m_width;
    const Text words = set(line.text, Type::Body, width);
    const Text note = line.note.isEmpty() ? nullptr : set(line.note, Type::Small, width);
    const double left = words->height() + (note ? note->height() : 0);
    const auto draw = [this, number, words, note, beside, width, left](QPainter& painter, double top) {
        painter.setPen(QColor(sheetcolour::ink));
        words->draw(painter, leftOf(0, width), top);
        if (note) note->draw(painter, leftOf(0, width), top + words->height());
        const double aside = beside ? m_width - number->usedWidth() : 0;
        number->draw(painter, leftOf(aside, m_width), beside ? top : top + left);
    };
    const double height = beside ? std::max(left, number->height()) : left + number->height();
    m_strips.push_back({height, millimetres(3.5), false, draw});
}

void StripMaker::addCards() {
    if (!m_sheet.card) return;
    const CardPainter::Style style{m_look.family, m_look.textScale * letterScale(m_sheet.locale), m_rightToLeft};
    const auto card = std::make_shared<const CardPainter>(*m_sheet.card, style, m_device);
    const double left = m_left + (m_width - card->width()) / 2;
    for (int copy = 0; copy < m_sheet.copies; ++copy) {
        m_strips.push_back({card->height(), millimetres(8), false,
                            [card, left](QPainter& painter, double top) { card->draw(painter, left, top); }});
    }
}

void StripMaker::addWritingLine(const SheetLine& line, bool pictures, double least) {
    const double side = millimetres(pictureSide);
    const double start = pictures ? millimetres(pictureRoom) : 0;
    const double room = (m_width - start) * 0.42;
    const double gap = millimetres(4);
    const Text words = set(line.text, Type::Strong, room);
    const double height = std::max({words->height(), pictures ? side : 0, millimetres(least)});
    const auto draw = [this, words, line, side, start, room, height, gap](QPainter& painter, double top) {
        if (!line.picture.isEmpty()) drawPicture(painter, line.picture, top + (height - side) / 2);
        painter.setPen(QColor(sheetcolour::ink));
        const double wordsTop = top + (height - words->height()) / 2;
        words->draw(painter, leftOf(start, room), wordsTop);
        // The line to write on goes on where the last of the words stand.
        const double base = wordsTop + words->height() - words->lineHeight() + words->baseline();
        drawRule(painter, start + room + gap, m_width - start - room - gap, base);
    };
    m_strips.push_back({height, millimetres(2), false, draw});
}

void StripMaker::drawPicture(QPainter& painter, const QString& media, double top) const {
    const double side = millimetres(pictureSide);
    const QImage picture = m_look.picture(media, picturePixels);
    const QSizeF size = QSizeF(picture.size()).scaled(side, side, Qt::KeepAspectRatio);
    const QPointF corner(leftOf(0, side) + (side - size.width()) / 2, top + (side - size.height()) / 2);
    painter.drawImage(QRectF(corner, size), picture);
}

void StripMaker::addSection(const SheetSection& section) {
    const std::size_t first = m_strips.size();
    if (!section.heading.isEmpty()) addText(section.heading, Type::Heading, millimetres(8));
    const auto writing = std::count_if(section.lines.begin(), section.lines.end(),
                                       [](const SheetLine& line) { return line.kind == SheetLine::Kind::Write; });
    const double least = section.whole ? closeLines : writing <= few ? fewLines : handwriting;
    const bool pictures = std::any_of(section.lines.begin(), section.lines.end(),
                                      [](const SheetLine& line) { return !line.picture.isEmpty(); });
    int steps = 0;
    for (const SheetLine& line : section.lines) {
        switch (line.kind) {
            case SheetLine::Kind::Text: addText(line.text, Type::Body, millimetres(6)); break;
            case SheetLine::Kind::Strong: addText(line.text, Type::Strong, millimetres(6)); break;
            case SheetLine::Kind::Item: addBullet(line.text); break;
            case SheetLine::Kind::Step: addStep(line.text, ++steps); break;
            case SheetLine::Kind::Write: addWritingLine(line, pictures, least); break;
            case SheetLine::Kind::Call: addCall(line); break;
        }
    }
    if (!section.whole) return;
    for (std::size_t strip = first; strip + 1 < m_strips.size(); ++strip)
        m_strips[strip].withNext = true;
}

void StripMaker::addBlanks() {
    const double gap = millimetres(betweenBlanks);
    const double width = (m_width - gap) / 2;
    for (int first = 0; first < m_sheet.blanks.size(); first += 2) {
        std::vector<Text> captions;
        for (const QString& caption : m_sheet.blanks.mid(first, 2))
            captions.push_back(set(caption, Type::Small, width));
        const double room = millimetres(handwriting);
        double height = 0;
        for (const Text& caption : captions)
            height = std::max(height, caption->height());
        const auto draw = [this, captions, width, gap, room](QPainter& painter, double top) {
            for (std::size_t i = 0; i < captions.size(); ++i) {
                const double start = static_cast<double>(i) * (width + gap);
                drawRule(painter, start, width, top + room);
                painter.setPen(QColor(sheetcolour::softInk));
                captions[i]->draw(painter, leftOf(start, width), top + room + millimetres(1));
            }
        };
        const bool last = first + 2 >= m_sheet.blanks.size();
        m_strips.push_back({room + millimetres(1) + height, first == 0 ? millimetres(8) : 0, !last, draw});
    }
}

void StripMaker::drawRule(QPainter& painter, double start, double width, double top) const {
    painter.setPen(QPen(QColor(sheetcolour::softInk), millimetres(0.35)));
    const double left = leftOf(start, width);
    painter.drawLine(QPointF(left, top), QPointF(left + width, top));
}

void StripMaker::drawFooter(QPainter& painter, const QString& text, bool atStart, double top) const {
    const Text words = set(text, Type::Footer, m_width);
    painter.setPen(QColor(sheetcolour::softInk));
    words->draw(painter, leftOf(atStart ? 0 : m_width - words->usedWidth(), m_width), top);
}

}  // namespace pathlight
