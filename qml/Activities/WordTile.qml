// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A word to press. One that is in the phrase lies lower and has a tick; the keyboard passes it by. */
CardButton {
    id: tile

    required property var prose
    required property bool used

    text: prose?.plain ?? ""
    padding: Theme.space.m
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    cornerRadius: Theme.radius
    picked: used
    // The tile just pressed keeps the keyboard, so that the next step goes on from here.
    activeFocusOnTab: !used || activeFocus
    Accessible.role: used ? Accessible.StaticText : Accessible.Button
    Accessible.description: used
                            //: For screen readers, of a word tile that has been put into the passphrase.
                            ? qsTr("In your phrase") : ""

    contentItem: Item {
        implicitWidth: words.implicitWidth + (tile.used ? tick.width + Theme.space.s : 0)
        implicitHeight: Math.max(words.implicitHeight, tick.height)

        Icon {
            id: tick

            visible: tile.used
            name: "check"
            tint: Theme.colour.primary
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }

        ProseText {
            id: words

            prose: tile.prose
            font.pixelSize: Theme.textLarge
            anchors.left: tile.used ? tick.right : parent.left
            anchors.leftMargin: tile.used ? Theme.space.s : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
