// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! What stands beside a talk: the question, the way to say that nothing stands out, then the replies and what comes of
    them. */
ColumnLayout {
    id: side

    required property var view
    /*! Messages are still to come. */
    required property bool arriving
    /*! The question is asked here, not above the talk. */
    property bool asks: true
    readonly property bool marking: view.marking ?? false
    readonly property var options: (view.replies ?? []).map(reply => Object.assign({note: reply.outcome}, reply))

    signal showAll
    signal nothingMarked
    signal replied(string id)

    spacing: Theme.space.l

    ProseText {
        visible: side.asks && side.marking
        prose: side.view.ask ?? null
        font.bold: true
        font.pixelSize: Theme.textLarge
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }

    BodyText {
        visible: side.marking
        //: Beside a talk in a messenger: how a message is marked.
        text: qsTr("Choose a message. You may choose more than one.")
        soft: true
        Layout.fillWidth: true
    }

    FoundLanterns {
        visible: needed > 1
        needed: side.view.needed ?? 0
        found: side.view.found ?? 0
    }

    QuietButton {
        objectName: "showAll"
        visible: side.arriving
        //: Beside a talk whose messages arrive one after another: brings the rest at once.
        text: qsTr("Show all messages")
        Layout.maximumWidth: side.width
        onClicked: side.showAll()
    }

    QuietButton {
        objectName: "none"
        visible: side.marking && !side.arriving
        //: Beside a talk in a messenger: the learner marks no message, or no further one.
        text: (side.view.found ?? 0) > 0 ? qsTr("I would not stop anywhere else")
                                         //: Beside a talk in a messenger: the learner marks no message.
                                         : qsTr("I would not stop anywhere")
        Layout.maximumWidth: side.width
        onClicked: side.nothingMarked()
    }

    ClosingNote {
        prose: side.view.unmarked ?? null
    }

    ProseText {
        visible: !!side.view.replyAsk
        prose: side.view.replyAsk ?? null
        font.bold: true
        font.pixelSize: Theme.textLarge
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
        Accessible.ignored: false
    }

    OptionGrid {
        visible: side.options.length > 0
        options: side.options
        question: side.view.replyAsk?.plain ?? ""
        onChosen: id => side.replied(id)
    }

    ClosingNote {
        prose: side.view.closing ?? null
    }
}
