// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A line on paper where somebody will write by hand; its text stands below it. */
Item {
    id: line

    required property string text

    height: caption.y + caption.height

    Rectangle {
        id: rule

        y: Theme.space.l
        width: parent.width
        height: 2
        color: Theme.colour.outline
    }

    BodyText {
        id: caption

        text: line.text
        soft: true
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignLeft
        anchors.top: rule.bottom
        anchors.topMargin: Theme.space.xs
        anchors.left: parent.left
        anchors.right: parent.right
        Accessible.ignored: true
    }
}
