// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenreader.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QQuickItem>

namespace pathlight {

ScreenReader::ScreenReader(QObject* parent) : QObject(parent) { QAccessible::setActive(true); }

QString ScreenReader::nameOf(QQuickItem* item) const {
    const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(item);
    return heard ? heard->text(QAccessible::Name) : QString();
}

QString ScreenReader::roleOf(QQuickItem* item) const {
    const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(item);
    if (!heard || heard->role() == QAccessible::NoRole) return {};
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(heard->role()));
}

bool ScreenReader::isChecked(QQuickItem* item) const {
    const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(item);
    return heard && heard->state().checked;
}

bool ScreenReader::canAct(QQuickItem* item) const {
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(item);
    const auto* actions = heard ? heard->actionInterface() : nullptr;
    return actions && !actions->actionNames().isEmpty();
}

void ScreenReader::press(QQuickItem* item) const {
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(item);
    if (auto* actions = heard ? heard->actionInterface() : nullptr) {
        actions->doAction(QAccessibleActionInterface::pressAction());
    }
}

}  // namespace pathlight
