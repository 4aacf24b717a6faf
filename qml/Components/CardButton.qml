// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! A card that is pressed as a whole. What it shows is its contentItem; `picked` marks it as the chosen one. */
Pressable {
    id: control

    property bool picked: false

    padding: Theme.space.l
    cornerRadius: Theme.cardRadius

    background: Rectangle {
        radius: control.cornerRadius
        color: control.touched(control.picked ? control.colours.chosen : control.colours.surface,
                               control.colours.primary, 0.12)
        border.width: control.picked ? 3 : Theme.stroke
        border.color: control.picked ? control.colours.primary : control.colours.outline
    }
}
