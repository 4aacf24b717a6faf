// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! The sentence to say, large, in a speech bubble. */
Item {
    id: spoken

    property var prose: null

    visible: prose !== null
    implicitHeight: words.implicitHeight + 2 * Theme.space.xl

    SpeechBubble {
        id: bubble

        anchors.fill: parent
    }

    ProseText {
        id: words

        prose: spoken.prose
        font.bold: true
        font.pixelSize: Theme.textTitle
        anchors.left: parent.left
        anchors.leftMargin: bubble.tail + Theme.space.xl
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.xl
        anchors.verticalCenter: parent.verticalCenter
    }
}
