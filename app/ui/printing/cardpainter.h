// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/printing/settext.h"
#include "ui/printing/sheet.h"

#include <memory>
#include <vector>

class QPaintDevice;
class QPainter;

namespace pathlight {

/// A card to cut out, its two sides beside one another with the fold between them. The words are set as large as the
/// text size asks, or smaller, so that all of them fit. Lengths are in the units of the device.
class CardPainter {
public:
    /// How the words of a card are set.
    struct Style {
        QString family;
        double scale = 1.0;  ///< of the letters, 1.0 to 2.0
        bool rightToLeft = false;
    };

    CardPainter(const SheetCard& card, const Style& style, QPaintDevice& device);

    [[nodiscard]] double width() const;
    [[nodiscard]] double height() const;
    /// False when the words do not fit on a side even in the smallest letters; those at the end are then cut off.
    [[nodiscard]] bool fits() const { return m_fits; }
    void draw(QPainter& painter, double left, double top) const;

private:
    using Text = std::shared_ptr<const SetText>;

    /// A row, its words set.
    struct Row {
        std::vector<Text> words;  ///< below one another
        double wordsWidth = 0;
        Text number;          ///< null where there is a line to write on
        bool beside = false;  ///< the number stands beside the words, not below them
        double wordsHeight = 0;
        double baseline = 0;  ///< from the row's bottom up to where its last words stand
        double height = 0;
    };

    /// A side, its words set.
    struct Face {
        Text title;
        std::vector<Row> rows;
        Text foot;
        double height = 0;
    };

    [[nodiscard]] double millimetres(double length) const;
    [[nodiscard]] double room() const;
    [[nodiscard]] Text set(const QString& text, double points, bool bold, double width) const;
    [[nodiscard]] Row setRow(const CardRow& row, double scale) const;
    [[nodiscard]] Face setFace(const CardFace& face, double scale) const;
    [[nodiscard]] Face setToFit(const CardFace& face);
    [[nodiscard]] double startOf(double left, double inset, double width) const;
    void drawFace(QPainter& painter, const Face& face, double left, double top) const;
    void drawRow(QPainter& painter, const Row& row, double left, double top, double height) const;
    void drawRule(QPainter& painter, const Row& row, double left, double bottom) const;
    void drawEdges(QPainter& painter, double left, double top) const;

    Style m_style;
    QPaintDevice& m_device;
    bool m_fits = true;
    Face m_front;
    Face m_back;
};

}  // namespace pathlight
