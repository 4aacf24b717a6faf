// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A spot of a picture: not seen until it is found, but always there for the keyboard, the finger and screen readers. */
Pressable {
    id: control

    required property var spot
    /*! What the picture covers; the spot's place is in percent of it. */
    required property size ground
    readonly property string mark: spot.mark ?? ""
    readonly property bool found: mark === "right"
    readonly property real wantedWidth: Math.max(Theme.target, (spot.width ?? 0) * ground.width / 100)
    readonly property real wantedHeight: Math.max(Theme.target, (spot.height ?? 0) * ground.height / 100)

    /*! Where a length begins whose middle is at so many percent, within the picture. */
    function place(start: real, extent: real, length: real, whole: real): real {
        return Math.max(0, Math.min(whole - length, (start + extent / 2) * whole / 100 - length / 2))
    }

    text: spot.text?.plain ?? ""
    x: place(spot.x ?? 0, spot.width ?? 0, wantedWidth, ground.width)
    y: place(spot.y ?? 0, spot.height ?? 0, wantedHeight, ground.height)
    width: wantedWidth
    height: wantedHeight
    Accessible.description: (Marks.words(mark) + " " + (spot.feedback?.plain ?? "")).trim()

    // Two lines, so that one of them stands out from any drawing.
    background: Rectangle {
        radius: control.cornerRadius
        color: "transparent"
        border.width: control.mark !== "" ? 5 : control.hovered ? 3 : 0
        border.color: control.found ? Theme.colour.lantern : Theme.colour.surface

        Rectangle {
            visible: control.mark !== "" || control.hovered
            anchors.fill: parent
            anchors.margins: control.mark !== "" ? 3 : 1
            radius: Math.max(0, parent.radius - 3)
            color: "transparent"
            border.width: 2
            border.color: control.found ? Theme.light.ink : control.mark !== "" ? Theme.light.clay : Theme.light.primary
        }
    }

    MarkBadge {
        visible: control.mark !== ""
        mark: control.mark
        anchors.horizontalCenter: parent.right
        anchors.verticalCenter: parent.top
    }
}
