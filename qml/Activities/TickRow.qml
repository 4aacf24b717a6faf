// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A line with a box to tick, and below its words a hint where there is one. Who uses it binds `ticked` and answers
    `clicked`, so that the row never holds a state of its own. */
CardButton {
    id: row

    required property var prose
    property var hint: null
    property bool ticked: false
    /*! Set larger, to be read out to somebody. */
    property bool large: false

    text: prose?.plain ?? ""
    picked: ticked
    Accessible.role: Accessible.CheckBox
    Accessible.description: hint?.plain ?? ""
    Accessible.checkable: true
    Accessible.checked: ticked
    Accessible.onToggleAction: activate()

    // Anchored, not laid out: its height is known as soon as its width is, however deep the row lies in layouts.
    contentItem: Item {
        implicitWidth: box.width + words.anchors.leftMargin + words.implicitWidth
        implicitHeight: Math.max(box.height, row.hint ? note.y + note.height : words.height)

        Rectangle {
            id: box

            anchors.left: parent.left
            y: Math.max(0, (words.lineBox - height) / 2)
            width: Math.round(32 * Math.min(Theme.textScale, 1.5))
            height: width
            radius: 8
            color: row.ticked ? Theme.colour.leaf : "transparent"
            border.width: 2
            border.color: row.ticked ? Theme.colour.leaf : Theme.colour.outline

            Icon {
                visible: row.ticked
                anchors.centerIn: parent
                name: "check"
                size: Math.round(box.width * 0.75)
                tint: Theme.colour.leafInk
            }
        }

        ProseText {
            id: words

            /*! What its first line takes, or all that stands beside the box when there is but one. */
            readonly property real lineBox: lineCount > 1 ? implicitHeight / lineCount : height

            prose: row.prose
            font.pixelSize: row.large ? Theme.textLarge : Theme.textBody
            height: Math.max(implicitHeight, box.height)
            verticalAlignment: Text.AlignVCenter
            anchors.left: box.right
            anchors.leftMargin: Theme.space.m
            anchors.right: parent.right
            Accessible.ignored: true
        }

        ProseText {
            id: note

            visible: row.hint !== null
            prose: row.hint
            color: Theme.colour.inkSoft
            font.pixelSize: Theme.textSmall
            anchors.top: words.bottom
            anchors.topMargin: Theme.space.xs
            anchors.left: words.left
            anchors.right: parent.right
            Accessible.ignored: true
        }
    }
}
