// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! One place of an order: its number on the path, and the step that found it. Anchored, not laid out, so that its height
    is known as soon as its width is. */
Item {
    id: place

    required property int number
    /*! The step that lies here, or null. */
    required property var step
    /*! The next card goes here. */
    property bool isNext: false
    /*! Says why the step belongs here. */
    property bool explains: false
    /*! The path does not go on below. */
    property bool last: false
    readonly property bool filled: step !== null
    readonly property real rowHeight: Math.max(disc.height, drawing.height, filled ? words.implicitHeight : 0)

    implicitHeight: ground.height + Theme.space.m
    Accessible.role: Accessible.StaticText
    Accessible.name: filled
        //: For screen readers: %L1 is a number, %2 the words on the card that lies there.
        ? qsTr("Step %L1: %2").arg(number).arg(step.text.plain)
        //: For screen readers: no card lies at place %L1 yet.
        : qsTr("Step %L1: still open").arg(number)

    Rectangle {
        visible: !place.last
        anchors.top: disc.verticalCenter
        anchors.horizontalCenter: disc.horizontalCenter
        width: 4
        height: place.implicitHeight
        color: place.filled ? Theme.colour.lantern : Theme.colour.line
        z: -1
    }

    Rectangle {
        id: disc

        anchors.left: parent.left
        y: Theme.space.m
        width: Math.round(40 * Math.min(Theme.textScale, 1.5))
        height: width
        radius: width / 2
        color: place.filled ? Theme.colour.lantern : place.isNext ? Theme.colour.surface : Theme.colour.raised
        border.width: place.filled ? 0 : place.isNext ? 3 : Theme.stroke
        border.color: place.isNext ? Theme.colour.primary : Theme.colour.line

        Text {
            anchors.centerIn: parent
            text: "%L1".arg(place.number)
            textFormat: Text.PlainText
            color: place.filled ? Theme.colour.lanternInk : Theme.colour.ink
            font.family: Theme.family
            font.pixelSize: Math.min(Theme.textBody, Math.round(disc.width * 0.5))
            font.bold: place.filled || place.isNext
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: ground

        anchors.left: disc.right
        anchors.leftMargin: Theme.space.l
        anchors.right: parent.right
        height: place.rowHeight + 2 * Theme.space.m + (note.visible ? note.height + Theme.space.m : 0)
        radius: Theme.radius
        color: place.filled ? Theme.colour.surface : place.isNext ? Theme.colour.chosen : "transparent"
        border.width: place.filled ? Theme.stroke : place.isNext ? 2 : Theme.stroke
        border.color: place.filled ? Theme.colour.line : place.isNext ? Theme.colour.primary : Theme.colour.line

        Picture {
            id: drawing

            visible: !!place.step?.picture
            picture: place.step?.picture ?? null
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: Theme.space.m
            width: visible ? 64 : 0
            height: visible ? 48 : 0
            Accessible.ignored: true
        }

        ProseText {
            id: words

            prose: place.step?.text ?? null
            visible: place.filled
            y: Theme.space.m + (place.rowHeight - implicitHeight) / 2
            anchors.left: drawing.right
            anchors.leftMargin: drawing.visible ? Theme.space.m : Theme.space.xs
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.m
            Accessible.ignored: true
        }

        MarkedNote {
            id: note

            prose: place.explains ? place.step.message : null
            mark: "right"
            height: implicitHeight
            y: place.rowHeight + 2 * Theme.space.m
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.l
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.m
        }
    }
}
