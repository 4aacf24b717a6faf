// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outside.h"

#include "itemkind.h"

#include <QAccessible>

namespace pathlight {

namespace {

constexpr double tolerance = 1.5;

bool isNamedPicture(QQuickItem& item) {
    if (!isPicture(item)) return false;
    const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&item);
    return heard && heard->role() == QAccessible::Graphic && !heard->text(QAccessible::Name).isEmpty();
}

bool matters(QQuickItem& item) {
    return isText(item) || isPressable(item) || item.activeFocusOnTab() || isNamedPicture(item);
}

QString beyond(const QRectF& place, const QRectF& reach) {
    const auto pixels = [](double length) { return QString::number(length, 'f', 0); };
    if (place.left() < reach.left())
        return QStringLiteral("%1 px beyond the left edge").arg(pixels(reach.left() - place.left()));
    if (place.right() > reach.right())
        return QStringLiteral("%1 px beyond the right edge").arg(pixels(place.right() - reach.right()));
    if (place.top() < reach.top())
        return QStringLiteral("%1 px above the upper edge").arg(pixels(reach.top() - place.top()));
    return QStringLiteral("%1 px below the lower edge").arg(pixels(place.bottom() - reach.bottom()));
}

}  // namespace

Findings outsidePage(const PageItems& page) {
    Findings findings;
    for (const PageItem& one : page.all()) {
        if (!matters(*one.item)) continue;
        const QRectF allowed = one.reach.adjusted(-tolerance, -tolerance, tolerance, tolerance);
        if (allowed.contains(one.place)) continue;
        findings.push_back({QStringLiteral("outside"), describe(*one.item), beyond(one.place, allowed)});
    }
    return findings;
}

}  // namespace pathlight
