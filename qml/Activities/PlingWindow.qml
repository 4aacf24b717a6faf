// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! The messenger's window: its head, and below it the messages as they arrive. A press or a key brings the rest at once. */
Rectangle {
    id: pling

    required property string title
    required property var people
    required property var messages
    /*! What is asked about the messages, for screen readers. */
    required property string question
    /*! Messages can be marked; else they have been read before. */
    property bool marking: true
    /*! So many messages have arrived. */
    property int arrived: 0
    readonly property bool arriving: arrived < messages.length

    signal marked(string id)

    /*! Brings all messages at once, and the keyboard to the first of them. */
    function showAll() {
        arrived = messages.length
        bubbles.takeFocus()
    }

    objectName: "pling"
    implicitHeight: head.height + bubbles.implicitHeight + 2 * Theme.space.l
    radius: Theme.cardRadius
    color: Theme.colour.raised
    border.width: Theme.highContrast ? Theme.stroke : 0
    border.color: Theme.colour.outline
    Component.onCompleted: {
        if (!marking || Theme.calm === 0 || messages.some(message => message.mark !== "")) {
            arrived = messages.length
        }
    }

    // A calm reading pace; runs only while messages arrive.
    Timer {
        interval: 1100
        repeat: true
        running: pling.arriving && pling.visible
        onTriggered: pling.arrived += 1
    }

    TapHandler {
        enabled: pling.arriving
        onTapped: pling.showAll()
    }

    PlingHead {
        id: head

        x: pling.border.width
        y: pling.border.width
        width: parent.width - 2 * pling.border.width
        title: pling.title
        person: pling.people.find(person => !person.me) ?? ({})
        group: pling.people.length > 2
    }

    PlingBubbles {
        id: bubbles

        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space.l
        people: pling.people
        messages: pling.messages
        arrived: pling.arrived
        question: pling.question
        marking: pling.marking
        onAllWanted: pling.showAll()
        onMarked: id => {
            pling.arrived = pling.messages.length
            pling.marked(id)
        }
    }
}
