// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! Things to do or to look at, each with a box to tick. */
ActivityFrame {
    id: activity

    signal act(var action)

    opening: view.prompt ?? null
    asks: true

    BodyText {
        objectName: "tickedCount"
        //: Above a list of things to tick: how many of them are ticked.
        text: qsTr("%L1 of %L2 ticked").arg(activity.view.ticked ?? 0).arg(activity.view.total ?? 0)
        soft: true
    }

    TickList {
        entries: activity.view.items ?? []
        question: activity.view.prompt?.plain ?? ""
        onToggled: id => activity.act({"do": "tick", "item": id})
    }

    ClosingNote {
        prose: activity.view.closing ?? null
    }
}
