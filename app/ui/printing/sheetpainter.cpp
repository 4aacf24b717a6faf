// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/sheetpainter.h"

#include "ui/printing/pagination.h"
#include "ui/printing/sheetcolours.h"
#include "ui/printing/stripmaker.h"

#include <QLocale>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <memory>
#include <vector>

namespace pathlight {

namespace {

constexpr double edge = 10;        ///< millimetres, as all that follow; no printer needs a wider one
constexpr double sideMargin = 24;  ///< from the paper's edge to the words
constexpr double topMargin = 20;
constexpr double bottomMargin = 26;
constexpr double footer = 20;  ///< from the footer's top to the paper's lower edge
constexpr double frameCorner = 7;
constexpr double frameStroke = 0.6;

constexpr double leastScale = 0.8;  ///< of the size of letters, where that spares a page
constexpr double scaleStep = 0.05;

void drawFrame(QPainter& painter, const StripMaker& maker, QSizeF page) {
    const double inset = maker.millimetres(edge);
    painter.setPen(QPen(QColor(sheetcolour::primary), maker.millimetres(frameStroke)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF({0, 0}, page).adjusted(inset, inset, -inset, -inset), maker.millimetres(frameCorner),
                            maker.millimetres(frameCorner));
}

void drawFooter(QPainter& painter, const StripMaker& maker, const Sheet& sheet, double at, std::size_t page,
                std::size_t pages) {
    maker.drawFooter(painter, sheet.footer, true, at);
    if (pages == 1) return;
    const QLocale locale(sheet.locale);
    maker.drawFooter(painter,
                     sheet.pageCount.arg(locale.toString(static_cast<qulonglong>(page) + 1),
                                         locale.toString(static_cast<qulonglong>(pages))),
                     false, at);
}

/// The pages of a sheet, their strips placed. The look and the strip maker belong to the strips.
struct Pages {
    SheetLook look;
    std::unique_ptr<StripMaker> maker;
    std::vector<Strip> strips;
    std::vector<std::vector<PlacedStrip>> placed;
};

/// Sets the sheet in letters of the look's size times `scale`.
std::unique_ptr<Pages> setPages(const Sheet& sheet, const SheetLook& look, double scale, QPagedPaintDevice& device) {
    const double unit = device.logicalDpiX() / 25.4;
    auto pages = std::make_unique<Pages>(Pages{look, {}, {}, {}});
    pages->look.textScale *= scale;
    pages->maker = std::make_unique<StripMaker>(sheet, pages->look, device, sideMargin * unit,
                                                device.width() - 2 * sideMargin * unit);
    pages->strips = pages->maker->strips();
    pages->placed = paginate(pages->strips, device.height() - (topMargin + bottomMargin) * unit);
    return pages;
}

/// The same in smaller letters, where that brings it to the pages that are wanted.
std::unique_ptr<Pages> setToFit(const Sheet& sheet, const SheetLook& look, QPagedPaintDevice& device) {
    auto full = setPages(sheet, look, 1.0, device);
    const auto wanted = static_cast<std::size_t>(sheet.wantedPages);
    if (wanted == 0 || full->placed.size() <= wanted) return full;
    for (double scale = 1.0 - scaleStep; scale >= leastScale; scale -= scaleStep) {
        auto smaller = setPages(sheet, look, scale, device);
        if (smaller->placed.size() <= wanted) return smaller;
    }
    return full;
}

}  // namespace

bool drawSheet(const Sheet& sheet, const SheetLook& look, QPagedPaintDevice& device) {
    const QPageSize paper(QSizeF(look.paper.width, look.paper.height), QPageSize::Millimeter, {},
                          QPageSize::FuzzyMatch);
    device.setPageLayout(QPageLayout(paper, QPageLayout::Portrait, {0, 0, 0, 0}, QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(&device)) return false;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    const QSizeF page(device.width(), device.height());
    const double unit = device.logicalDpiX() / 25.4;
    const auto pages = setToFit(sheet, look, device);
    for (std::size_t number = 0; number < pages->placed.size(); ++number) {
        if (number > 0 && !device.newPage()) return false;
        drawFrame(painter, *pages->maker, page);
        drawFooter(painter, *pages->maker, sheet, page.height() - footer * unit, number, pages->placed.size());
        for (const PlacedStrip& placed : pages->placed[number])
            pages->strips[placed.strip].draw(painter, topMargin * unit + placed.top);
    }
    return painter.end();
}

}  // namespace pathlight
