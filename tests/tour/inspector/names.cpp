// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names.h"

#include "itemkind.h"

#include <QAccessible>

#include <algorithm>
#include <array>

namespace pathlight {

namespace {

/// What a tap anywhere does that is not on a control. The keyboard and screen readers have a way of their own.
bool isTappedInPassing(const QQuickItem& item) {
    if (item.activeFocusOnTab()) return false;
    // A tap on a talk brings all its messages at once; so does the arrow down.
    if (item.objectName() == QLatin1String("pling")) return true;
    // A tap beside every spot of a picture; the keyboard and screen readers come to the spots alone.
    return item.parentItem() && typeName(*item.parentItem()) == QLatin1String("HotspotPicture");
}

QString fault(QQuickItem& item) {
    const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&item);
    if (!heard || heard->text(QAccessible::Name).trimmed().isEmpty()) return QStringLiteral("has no name");
    constexpr std::array<QAccessible::Role, 2> nothing{QAccessible::NoRole, QAccessible::Client};
    const bool hasRole = std::find(nothing.begin(), nothing.end(), heard->role()) == nothing.end();
    return hasRole ? QString() : QStringLiteral("has no role");
}

}  // namespace

Findings namelessItems(const PageItems& page) {
    Findings findings;
    for (const PageItem& one : page.all()) {
        const bool reached = one.item->activeFocusOnTab() || isPressable(*one.item);
        if (!reached || !one.item->isEnabled() || isTappedInPassing(*one.item)) continue;
        if (const QString what = fault(*one.item); !what.isEmpty()) {
            findings.push_back({QStringLiteral("name"), describe(*one.item), what});
        }
    }
    return findings;
}

}  // namespace pathlight
