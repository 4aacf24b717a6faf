// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! Slow breathing: a lantern that grows and shrinks. It starts only when the learner asks, and ends by itself after a
    minute. Where motion is not wanted the words change and the lantern stays as it is. */
Column {
    id: breathing

    readonly property bool running: breath.running
    property bool inwards: true

    spacing: Theme.space.m

    LanternItem {
        id: lantern

        anchors.horizontalCenter: parent.horizontalCenter
        width: 180
        height: 180
        status: "finished"
        scale: 0.7
    }

    BodyText {
        text: !breathing.running ? "" : breathing.inwards
              //: Slow breathing, while the lantern grows.
              ? qsTr("Breathe in")
              //: Slow breathing, while the lantern shrinks.
              : qsTr("Breathe out")
        visible: text !== ""
        font.bold: true
        font.pixelSize: Theme.textLarge
        anchors.horizontalCenter: parent.horizontalCenter
    }

    QuietButton {
        objectName: "breatheButton"
        text: breathing.running
              //: Ends the slow breathing.
              ? qsTr("Stop")
              //: Starts slow breathing with a lantern that grows and shrinks.
              : qsTr("Breathe with the lantern")
        iconName: breathing.running ? "close" : "play"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, breathing.width)
        onClicked: breathing.running ? breath.stop() : breath.start()
    }

    SequentialAnimation {
        id: breath

        loops: 6
        onStopped: lantern.scale = 0.7

        PropertyAction { target: breathing; property: "inwards"; value: true }
        NumberAnimation {
            target: lantern
            property: "scale"
            to: Theme.calm > 0 ? 1 : 0.7
            duration: 4000
            easing.type: Easing.InOutSine
        }
        PropertyAction { target: breathing; property: "inwards"; value: false }
        NumberAnimation {
            target: lantern
            property: "scale"
            to: 0.7
            duration: 6000
            easing.type: Easing.InOutSine
        }
    }
}
