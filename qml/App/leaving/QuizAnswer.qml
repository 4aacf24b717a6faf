// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! An answer to choose. Once the task is answered, the right one bears a tick. */
CardButton {
    id: answer

    required property int number
    property bool isRight: false

    //: An answer of the quiz on times tables: a number.
    text: qsTr("%L1").arg(number)
    //: For screen readers: %1 is an answer of the quiz on times tables, and is right.
    spokenName: isRight ? qsTr("%1, right").arg(text) : text
    padding: Theme.space.m
    cornerRadius: Theme.plainRadius
    colours: Theme.plain

    contentItem: Item {
        implicitWidth: words.implicitWidth + 2 * tick.width
        implicitHeight: words.implicitHeight

        QuizText {
            id: words

            anchors.centerIn: parent
            text: answer.text
            font.pixelSize: Theme.textTitle
            Accessible.ignored: true
        }

        Icon {
            id: tick

            anchors.left: words.right
            anchors.leftMargin: Theme.space.xs
            anchors.verticalCenter: parent.verticalCenter
            visible: answer.isRight
            name: "check"
            tint: Theme.plain.leaf
        }
    }
}
