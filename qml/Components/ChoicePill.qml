// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! One of a few short choices that stand side by side. Who uses it binds `picked` and answers `clicked`. */
PillButton {
    property bool picked: false

    iconName: picked ? "check" : ""
    ground: picked ? Theme.colour.chosen : Theme.colour.surface
    edge: picked ? Theme.colour.primary : Theme.colour.outline
    font.bold: picked
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: picked
    Accessible.onToggleAction: activate()
}
