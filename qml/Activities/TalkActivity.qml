// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! A card to talk about with somebody: a heading, why, and questions in large type, each with a box to tick. */
ActivityFrame {
    id: activity

    readonly property var entries: (view.questions ?? []).map(one => Object.assign({ticked: one.done}, one))
    readonly property bool forAdult: view["for"] === "adult"

    signal act(var action)

    heading: view.title?.plain ?? ""
    opening: view.text ?? null

    TalkCard {
        entries: activity.entries
        title: activity.forAdult
            //: Above questions that a grown-up talks about with a child.
            ? qsTr("Talk about it together")
            //: Above questions that a child talks about with a grown-up.
            : qsTr("Talk about it with a grown-up you trust")
        note: activity.forAdult
            //: Below that heading, to a grown-up.
            ? qsTr("Take your time. Listening is enough. Tick what you have talked about, or leave it for another day.")
            //: Below that heading, to a child.
            : qsTr("You choose what you say. Tick what you have talked about, or leave it for another day.")
        Layout.fillWidth: true
        onToggled: id => activity.act({"do": "tick", "question": id})
    }
}
