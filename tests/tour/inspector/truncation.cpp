// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "truncation.h"

#include "itemkind.h"

#include <QColor>

namespace pathlight {

namespace {

const QString rule = QStringLiteral("truncation");
/// Pixels by which rounding and the room above and below letters may differ.
constexpr double tolerance = 2;

bool isGround(const QQuickItem& item) {
    return isPressable(item) ||
           (item.inherits("QQuickRectangle") && item.property("color").value<QColor>().alpha() > 0);
}

QString pixels(double length) { return QString::number(length, 'f', 1); }

void checkPlace(const PageItem& text, Findings& findings) {
    const QQuickItem& item = *text.item;
    const QRectF words = wordsPlace(item);
    if (item.property("truncated").toBool()) findings.push_back({rule, describe(item), QStringLiteral("is cut short")});
    if (words.width() > item.width() + tolerance) {
        findings.push_back(
            {rule, describe(item),
             QStringLiteral("is %1 wide in a place of %2").arg(pixels(words.width()), pixels(item.width()))});
    }
    if (words.height() > item.height() + tolerance) {
        findings.push_back(
            {rule, describe(item),
             QStringLiteral("is %1 high in a place of %2").arg(pixels(words.height()), pixels(item.height()))});
    }
}

void checkGrounds(const PageItem& text, Findings& findings) {
    for (const QQuickItem* up = text.item->parentItem(); up && up != text.scroller; up = up->parentItem()) {
        if (!isGround(*up)) continue;
        const QRectF ground = up->mapRectToScene(QRectF(0, 0, up->width(), up->height()));
        if (ground.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(text.place)) continue;
        findings.push_back({rule, describe(*text.item), QStringLiteral("runs over the edge of %1").arg(describe(*up))});
        return;
    }
}

}  // namespace

Findings truncatedTexts(const PageItems& page) {
    Findings findings;
    for (const PageItem& text : page.texts()) {
        checkPlace(text, findings);
        checkGrounds(text, findings);
    }
    return findings;
}

}  // namespace pathlight
