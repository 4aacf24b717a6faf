// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! What opens a scene: said by Glim to children up to thirteen, and simply written for older people. */
Item {
    id: opening

    property var prose: null
    /*! Glim's mood, or "" where Glim stays away. */
    property string mood
    /*! The prose asks something, and stands out as a heading does. */
    property bool asks: false
    readonly property bool glimSpeaks: mood !== "" && (Learners.young || Learners.band === "11-13")
    readonly property int gap: glimSpeaks ? Theme.space.l : 0

    implicitHeight: Math.max(words.y + words.implicitHeight + gap, glimSpeaks ? glim.height : 0)

    Glim {
        id: glim

        visible: opening.glimSpeaks
        mood: opening.mood
        anchors.left: parent.left
        // In sight from the start, also beside words that go on below the window's edge.
        y: Math.min((opening.height - height) / 2, 2 * Theme.space.xl)
        width: !visible ? 0 : Learners.young && opening.width >= 440 * Theme.textScale ? 116 : 76
        height: width
    }

    SpeechBubble {
        id: bubble

        visible: opening.glimSpeaks
        anchors.left: glim.right
        anchors.right: parent.right
        height: opening.implicitHeight
        tailAt: glim.y + glim.height / 2
    }

    ProseText {
        id: words

        prose: opening.prose
        font.bold: opening.asks
        font.pixelSize: Theme.textLarge
        anchors.left: glim.right
        anchors.leftMargin: opening.glimSpeaks ? bubble.tail + opening.gap : 0
        anchors.right: parent.right
        anchors.rightMargin: opening.gap
        y: Math.max(opening.gap, ((opening.glimSpeaks ? glim.height : 0) - implicitHeight) / 2)
        Accessible.role: opening.asks ? Accessible.Heading : Accessible.StaticText
    }
}
