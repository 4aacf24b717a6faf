// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! The messages that have arrived, and the sign that another is being written. The arrow keys walk among them. */
ArrowKeys {
    id: bubbles

    required property var people
    required property var messages
    /*! So many messages have arrived. */
    required property int arrived
    /*! What is asked about the messages, for screen readers. */
    required property string question
    property bool marking: true
    readonly property bool arriving: arrived < messages.length
    readonly property bool typistIsMe: personOf(messages[arrived]?.from ?? "").me ?? false

    signal marked(string id)
    signal allWanted

    /*! The person of that id. */
    function personOf(id: string): var {
        return people.find(person => person.id === id) ?? ({})
    }

    /*! Whether the keyboard is on one of the messages. */
    function focusedInside(): bool {
        let item = Window.activeFocusItem
        while (item && item !== bubbles) {
            item = item.parent
        }
        return item !== null
    }

    /*! Brings the keyboard to the first message that can be marked, unless it is on one. */
    function takeFocus() {
        if (focusedInside()) {
            return
        }
        const first = messages.findIndex(message => !personOf(message.from).me)
        const target = rows.itemAt(first) as PlingMessage
        target?.takeFocus()
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: question
    Keys.forwardTo: arriving ? [impatience] : []

    // Before the arrow keys walk: any key but Tab brings the rest at once.
    Item {
        id: impatience

        Keys.onPressed: event => {
            event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab
            if (event.accepted) {
                bubbles.allWanted()
            }
        }
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space.s

        Repeater {
            id: rows

            model: bubbles.messages.length

            PlingMessage {
                required property int index
                readonly property string sender: message.from ?? ""

                message: bubbles.messages[index] ?? ({})
                person: bubbles.personOf(sender)
                number: bubbles.people.filter(one => !one.me).findIndex(one => one.id === sender)
                marking: bubbles.marking
                first: index === 0 || bubbles.messages[index - 1]?.from !== sender
                group: bubbles.people.length > 2
                visible: index < bubbles.arrived
                Layout.fillWidth: true
                Layout.topMargin: first && index > 0 ? Theme.space.s : 0
                onClicked: bubbles.marked(message.id)
            }
        }

        PlingTyping {
            visible: bubbles.arriving
            running: visible
            mine: bubbles.typistIsMe
            Layout.alignment: mine ? Qt.AlignRight : Qt.AlignLeft
            Layout.leftMargin: mine ? 0 : Math.round(40 * Math.min(Theme.textScale, 1.4)) + Theme.space.s
        }
    }
}
