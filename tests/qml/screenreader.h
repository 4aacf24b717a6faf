// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAccessibleInterface;
class QQuickItem;

namespace pathlight {

/// The tests' screen reader: what it hears of an item, and the presses it makes. QML sees it as `screenReader`.
class ScreenReader : public QObject {
    Q_OBJECT

public:
    explicit ScreenReader(QObject* parent = nullptr);

    Q_INVOKABLE [[nodiscard]] QString nameOf(QQuickItem* item) const;
    /// The enumerator of Accessible.role, for example "RadioButton"; "" when the item is passed by.
    Q_INVOKABLE [[nodiscard]] QString roleOf(QQuickItem* item) const;
    Q_INVOKABLE [[nodiscard]] bool isChecked(QQuickItem* item) const;
    /// Whether the item offers any action at all.
    Q_INVOKABLE [[nodiscard]] bool canAct(QQuickItem* item) const;
    Q_INVOKABLE void press(QQuickItem* item) const;
};

}  // namespace pathlight
