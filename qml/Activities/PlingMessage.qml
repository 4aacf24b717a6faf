// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! One message: a bubble at the start side, or at the end side when it is one's own, and below it what marking it
    explained. Anchored, not laid out, so that its height is known as soon as its width is. */
Item {
    id: row

    required property var message
    required property var person
    /*! Which of the others, counted from 0. */
    required property int number
    property bool marking: true
    /*! The message before it was somebody else's. */
    property bool first: true
    /*! More than two people write, so that names stand above the bubbles. */
    property bool group: false
    readonly property bool mine: person.me ?? false
    readonly property string mark: message.mark ?? ""
    readonly property bool sign: mark === "right" || mark === "shown"
    readonly property bool named: group && first && !mine
    readonly property real lead: mine ? 0 : avatar.width + Theme.space.s

    signal clicked

    /*! Brings the keyboard to the message. */
    function takeFocus() {
        bubble.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: bubble.y + bubble.height + (note.visible ? note.height + Theme.space.s : 0)
    opacity: visible ? 1 : 0
    onOpacityChanged: if (opacity === 1) ReadAloud.pageGrew()

    Behavior on opacity {
        NumberAnimation { duration: Theme.calm; easing.type: Easing.OutQuad }
    }

    PlingAvatar {
        id: avatar

        visible: !row.mine && row.first
        anchors.left: parent.left
        anchors.top: bubble.top
        person: row.person
        number: Math.max(0, row.number)
    }

    BodyText {
        id: name

        visible: row.named
        text: row.person.name?.plain ?? ""
        soft: true
        font.bold: true
        font.pixelSize: Theme.textSmall
        anchors.left: parent.left
        anchors.leftMargin: row.lead + Theme.space.l
        anchors.right: parent.right
        Accessible.ignored: true
    }

    PlingBubble {
        id: bubble

        objectName: "message-" + (row.message.id ?? "")
        y: row.named ? name.implicitHeight + Theme.space.xs : 0
        anchors.left: row.mine ? undefined : parent.left
        anchors.leftMargin: row.lead
        anchors.right: row.mine ? parent.right : undefined
        room: (row.width - row.lead) * 0.86
        prose: row.message.text ?? null
        sender: row.person.name?.plain ?? ""
        mine: row.mine
        marking: row.marking
        sign: row.sign
        mark: row.mark
        note: row.message.feedback?.plain ?? ""
        onClicked: row.clicked()
    }

    MarkedNote {
        id: note

        prose: row.message.feedback ?? null
        mark: row.mark === "shown" ? "helps" : row.mark
        height: implicitHeight
        anchors.top: bubble.bottom
        anchors.topMargin: Theme.space.s
        anchors.left: parent.left
        anchors.leftMargin: row.lead + Theme.space.s
        anchors.right: parent.right
        Accessible.ignored: true
    }
}
