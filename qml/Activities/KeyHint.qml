// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! The key on the keyboard that does the same. Decoration: screen readers announce the control itself. */
Rectangle {
    property alias text: label.text

    implicitWidth: Math.max(28, label.implicitWidth + 2 * Theme.space.s)
    implicitHeight: Math.max(28, label.implicitHeight)
    radius: 6
    color: "transparent"
    border.width: Theme.stroke
    border.color: Theme.colour.outline

    Text {
        id: label

        anchors.centerIn: parent
        textFormat: Text.PlainText
        color: Theme.colour.inkSoft
        font.family: Theme.family
        font.pixelSize: Theme.textSmall
        Accessible.ignored: true
    }
}
