// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! Glim and what Glim says, at the head of a page. */
Item {
    id: greeting

    required property string text
    property string mood: "glad"
    property string strongText
    /*! How far it reaches along the line. */
    readonly property real reach: glim.width + bubble.width

    implicitHeight: Math.max(glim.height, words.implicitHeight + 2 * Theme.space.xl)
    Layout.fillWidth: true

    Glim {
        id: glim

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: 140
        height: 140
        mood: greeting.mood
    }

    SpeechBubble {
        id: bubble

        anchors.left: glim.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(greeting.width - glim.width, 640 * Theme.textScale,
                        Math.max(plain.implicitWidth, strong.implicitWidth) + tail + 2 * Theme.space.xl)
        height: words.implicitHeight + 2 * Theme.space.xl
    }

    Column {
        id: words

        anchors.left: bubble.left
        anchors.leftMargin: bubble.tail + Theme.space.xl
        anchors.verticalCenter: parent.verticalCenter
        width: bubble.width - bubble.tail - 2 * Theme.space.xl
        spacing: Theme.space.s

        BodyText {
            id: plain

            width: parent.width
            text: greeting.text
            font.pixelSize: Theme.textLarge
        }

        BodyText {
            id: strong

            visible: text !== ""
            width: parent.width
            text: greeting.strongText
            color: Theme.colour.primary
            font.bold: true
            font.pixelSize: Theme.textLarge
        }
    }
}
