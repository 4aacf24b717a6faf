// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/settext.h"
#include "ui/printing/sheet.h"
#include "ui/printing/sheetlook.h"
#include "ui/printing/strip.h"

#include <functional>
#include <memory>
#include <vector>

class QPaintDevice;

namespace pathlight {

/// Turns what a sheet says into strips for a device. It, the sheet and the look must outlive the strips.
class StripMaker {
public:
    /// `left` and `width` say where the words may stand, in the device's units.
    StripMaker(const Sheet& sheet, const SheetLook& look, QPaintDevice& device, double left, double width);

    [[nodiscard]] std::vector<Strip> strips();

    /// The small print at the foot of a page, on one side of it or the other.
    void drawFooter(QPainter& painter, const QString& text, bool atStart, double top) const;
    /// So many millimetres in the device's units.
    [[nodiscard]] double millimetres(double length) const;

private:
    enum class Type { Title, Heading, Body, Strong, Small, Footer };

    using Text = std::shared_ptr<const SetText>;

    [[nodiscard]] Text set(const QString& text, Type type, double width) const;
    [[nodiscard]] double leftOf(double start, double width) const;
    void addOrnament();
    void addText(const QString& text, Type type, double before);
    /// A text of a list, beside `room` for the mark that stands before its first line, on `baseline`.
    void addItem(const QString& text, double room, const std::function<void(QPainter& painter, double baseline)>& mark);
    void addBullet(const QString& text);
    void addStep(const QString& text, int number);
    void addCall(const SheetLine& line);
    void addCards();
    /// `pictures` when lines of its section have some, `least` its least height in millimetres.
    void addWritingLine(const SheetLine& line, bool pictures, double least);
    void addSection(const SheetSection& section);
    void addBlanks();
    void drawPicture(QPainter& painter, const QString& media, double top) const;
    void drawRule(QPainter& painter, double start, double width, double top) const;

    const Sheet& m_sheet;
    const SheetLook& m_look;
    QPaintDevice& m_device;
    double m_left;
    double m_width;
    bool m_rightToLeft;
    std::vector<Strip> m_strips;
};

}  // namespace pathlight
