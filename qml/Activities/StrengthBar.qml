// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! How hard a phrase is to guess: three steps, filled one by one, and the words that say the same. */
Item {
    id: bar

    /*! "low", "middle", "high", or "" for an empty phrase. */
    required property string strength
    readonly property int steps: Array.of("", "low", "middle", "high").indexOf(strength)
    readonly property string words: Array.of(
        //: How hard a passphrase is to guess, before it has any words.
        qsTr("No words yet"),
        //: How hard a passphrase is to guess, the first of three steps.
        qsTr("Soon guessed"),
        //: How hard a passphrase is to guess, the second of three steps.
        qsTr("Hard to guess"),
        //: How hard a passphrase is to guess, the third of three steps.
        qsTr("Very hard to guess"))[steps] ?? ""

    implicitHeight: Math.max(segments.height, label.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Row {
        id: segments

        spacing: Theme.space.s
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: 3

            Rectangle {
                required property int index
                readonly property bool full: index < bar.steps

                width: Math.min(88, bar.width * 0.14)
                height: 20
                radius: 10
                color: full ? Theme.colour.primary : "transparent"
                border.width: 2
                border.color: full ? Theme.colour.primary : Theme.colour.outline
            }
        }
    }

    BodyText {
        id: label

        text: bar.words
        font.bold: true
        anchors.left: segments.right
        anchors.leftMargin: Theme.space.l
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
