// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! One option of a switch: a ring, filled when it is in force, and its words. */
CardButton {
    id: control

    padding: Theme.space.s
    leftPadding: Theme.space.m
    rightPadding: Theme.space.m
    cornerRadius: Theme.radius
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: picked
    Accessible.onToggleAction: activate()

    // Anchored, not laid out: its height is known as soon as its width is.
    contentItem: Item {
        implicitWidth: ring.width + Theme.space.s + words.implicitWidth
        implicitHeight: Math.max(ring.height, words.implicitHeight)

        Rectangle {
            id: ring

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 22
            height: 22
            radius: 11
            color: "transparent"
            border.width: 2
            border.color: control.picked ? Theme.colour.primary : Theme.colour.outline

            Rectangle {
                anchors.centerIn: parent
                visible: control.picked
                width: 12
                height: 12
                radius: 6
                color: Theme.colour.primary
            }
        }

        BodyText {
            id: words

            text: control.text
            anchors.left: ring.right
            anchors.leftMargin: Theme.space.s
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
