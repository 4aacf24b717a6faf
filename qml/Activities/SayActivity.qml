// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A sentence to choose and to say, aloud or silently. Nothing listens: the learner tells when it was said. */
ActivityFrame {
    id: activity

    readonly property var sentences: view.sentences ?? []

    signal act(var action)

    opening: view.prompt ?? null
    asks: true

    OptionGrid {
        options: activity.sentences
        question: activity.view.prompt?.plain ?? ""
        onChosen: id => activity.act({"do": "choose", "sentence": id})
    }

    ProseText {
        visible: prose !== null
        prose: activity.view.ask ?? null
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
        Accessible.ignored: false
    }

    SpokenSentence {
        prose: activity.sentences.find(sentence => sentence.chosen)?.text ?? null
        Layout.fillWidth: true
    }

    QuietButton {
        visible: !!activity.view.ask
        //: The learner presses this after saying a sentence, aloud or silently. Nothing records it.
        text: qsTr("I said it")
        iconName: activity.view.said ? "check" : "chat"
        Layout.maximumWidth: activity.width
        onClicked: activity.act({"do": "said"})
    }

    ClosingNote {
        prose: activity.view.feedback ?? null
    }
}
