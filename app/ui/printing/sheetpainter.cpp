// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/sheetpainter.h"

#include "ui/printing/pagination.h"
#include "ui/printing/stripmaker.h"

#include <QLocale>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace pathlight {

namespace {

constexpr double edge = 10;  ///< millimetres, as all that follow; no printer needs a wider one
constexpr double side = 24;  ///< from the paper's edge to the words
constexpr double top = 20;
constexpr double bottom = 26;
constexpr double footer = 20;  ///< from the footer's top to the paper's lower edge
constexpr double corner = 7;
constexpr double stroke = 0.6;

constexpr auto frame = qRgb(0x34, 0x38, 0x8A);

void drawFrame(QPainter& painter, const StripMaker& maker, QSizeF page) {
    const double inset = maker.millimetres(edge);
    painter.setPen(QPen(QColor(frame), maker.millimetres(stroke)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF({0, 0}, page).adjusted(inset, inset, -inset, -inset), maker.millimetres(corner),
                            maker.millimetres(corner));
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
    StripMaker maker(sheet, look, device, side * unit, page.width() - 2 * side * unit);
    const std::vector<Strip> strips = maker.strips();
    const auto pages = paginate(strips, page.height() - (top + bottom) * unit);
    for (std::size_t number = 0; number < pages.size(); ++number) {
        if (number > 0 && !device.newPage()) return false;
        drawFrame(painter, maker, page);
        drawFooter(painter, maker, sheet, page.height() - footer * unit, number, pages.size());
        for (const PlacedStrip& placed : pages[number])
            strips[placed.strip].draw(painter, top * unit + placed.top);
    }
    return painter.end();
}

}  // namespace pathlight
