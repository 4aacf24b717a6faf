// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! The card of a talk: warm, with a strip of lantern light along its top, and large type for reading out. */
Rectangle {
    id: card

    required property var entries
    required property string title
    required property string note

    signal toggled(string id)

    // Nothing while it has no width, in which it would be far too tall.
    implicitHeight: width > 0 ? questions.y + questions.height + Theme.space.xl : 0
    radius: Theme.cardRadius
    color: Theme.colour.raised
    border.width: Theme.highContrast ? Theme.stroke : 0
    border.color: Theme.colour.outline

    // Takes the width alone, so that the ground may grow with it without laying it out anew.
    Item {
        width: parent.width

        Rectangle {
            id: strip

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.leftMargin: Theme.cardRadius
            anchors.rightMargin: Theme.cardRadius
            height: 6
            radius: 3
            color: Theme.colour.lantern
        }

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.xl
            anchors.verticalCenter: heading.verticalCenter
            name: "people"
            size: 32
            tint: Theme.colour.primary
        }

        Heading {
            id: heading

            level: 2
            text: card.title
            anchors.top: strip.bottom
            anchors.topMargin: Theme.space.l
            anchors.left: sign.right
            anchors.leftMargin: Theme.space.m
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.xl
        }

        BodyText {
            id: words

            text: card.note
            soft: true
            anchors.top: heading.bottom
            anchors.topMargin: Theme.space.s
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.xl
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.xl
        }

        TickList {
            id: questions

            anchors.top: words.bottom
            anchors.topMargin: Theme.space.l
            anchors.left: words.left
            anchors.right: words.right
            height: implicitHeight
            entries: card.entries
            question: card.title
            large: true
            onToggled: id => card.toggled(id)
        }
    }
}
