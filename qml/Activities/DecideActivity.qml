// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! One question at a time, until an answer leads to a door. The way so far stands above a question and below a door,
    which nothing is to push out of sight; and one may always go back. */
ActivityFrame {
    id: activity

    readonly property var path: view.path ?? []
    readonly property var question: view.question ?? null
    //: On a page that asks a few questions to find the right help: the program forgets the answers.
    readonly property string promise: qsTr("Nothing you answer here is kept.")
    /*! The keyboard was on what the next view takes away. */
    property bool moving: false

    signal act(var action)

    opening: view.prompt ?? null

    function go(action: var) {
        moving = true
        act(action)
    }

    // The answers of one question give way to those of the next: the keyboard goes on at the first of these.
    onViewChanged: {
        if (moving) {
            moving = false
            arrival.start()
        }
    }

    // Once all that follows from the new view has settled.
    Timer {
        id: arrival

        interval: 0
        onTriggered: activity.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }

    PathSteps {
        path: activity.question ? activity.path : []
        Layout.fillWidth: true
    }

    ProseText {
        visible: prose !== null
        prose: activity.question?.ask ?? null
        font.bold: true
        font.pixelSize: Theme.textLarge
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }

    OptionGrid {
        visible: activity.question !== null
        options: activity.question?.answers ?? []
        question: activity.question?.ask?.plain ?? ""
        onChosen: id => activity.go({"do": "answer", "answer": id})
    }

    FoundDoor {
        door: activity.view.door ?? null
        Layout.fillWidth: true
    }

    PathSteps {
        path: activity.question ? [] : activity.path
        Layout.fillWidth: true
    }

    QuietButton {
        visible: activity.path.length > 0
        //: In a row of questions that leads to the right help: to the question before.
        text: qsTr("One question back")
        iconName: "back"
        directional: true
        Layout.maximumWidth: activity.width
        onClicked: activity.go({"do": "back"})
    }

    IconNote {
        iconName: "privacy"
        prose: ({plain: activity.promise, styled: activity.promise})
        Layout.fillWidth: true
    }
}
