// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! The bubble of a message, as wide as its words up to the room there is. One's own cannot be pressed; none can once
    marking is over, but the one pressed last keeps the keyboard. */
Pressable {
    id: bubble

    required property var prose
    required property string sender
    required property real room
    property bool mine: false
    property bool marking: true
    readonly property bool open: marking && !mine
    property bool sign: false
    property string mark
    /*! What marking it explained. */
    property string note

    //: For screen readers: a message in a messenger; %1 is who writes it, %2 what.
    spokenName: qsTr("%1: %2").arg(sender).arg(prose?.plain ?? "")
    width: Math.min(room, Math.max(Theme.target, Math.ceil(metrics.advanceWidth) + 2 * Theme.space.l + 6))
    height: implicitHeight
    padding: Theme.space.m
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    cornerRadius: Theme.cardRadius
    enabled: !mine
    activeFocusOnTab: open || activeFocus
    Accessible.role: open ? Accessible.CheckBox : Accessible.StaticText
    Accessible.description: (Marks.words(mark) + " " + note).trim()
    Accessible.checkable: open
    Accessible.checked: mark === "right" || mark === "other"
    Accessible.onToggleAction: activate()

    background: Rectangle {
        radius: bubble.cornerRadius
        color: bubble.mine ? Theme.colour.chosen : Theme.colour.surface
        border.width: bubble.sign ? 4 : bubble.mark === "other" ? 2 : Theme.stroke
        border.color: bubble.sign ? Theme.colour.lantern : bubble.mark === "other" ? Theme.colour.clay
                                  : bubble.mine ? Theme.colour.line : Theme.colour.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.colour.primary
            opacity: bubble.down ? 0.12 : bubble.hovered ? 0.06 : 0
        }
    }

    contentItem: ProseText {
        prose: bubble.prose
        Accessible.ignored: true

        TextMetrics {
            id: metrics

            text: bubble.prose?.plain ?? ""
            font.family: Theme.family
            font.pixelSize: Theme.textBody
        }
    }
}
