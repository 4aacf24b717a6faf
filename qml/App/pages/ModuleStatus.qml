// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! How long a module takes, where the learner stands in it, and its language when that is not the chosen one. */
Flow {
    id: row

    required property int minutes
    required property string status
    required property string otherLanguage
    readonly property bool finished: status === "finished"
    /*! The same for screen readers. */
    readonly property string spoken: [time.text, standing.text, language.text].filter(words => words).join(", ")

    spacing: Theme.space.m

    BodyText {
        id: time

        //: How long a module takes.
        text: qsTr("%n minute(s)", "", row.minutes)
        soft: true
        font.pixelSize: Theme.textSmall
        Accessible.ignored: true
    }

    Row {
        visible: row.status !== "new"
        spacing: Theme.space.xs

        Icon {
            name: row.finished ? "check" : "lantern"
            tint: standing.color
        }

        BodyText {
            id: standing

            text: row.finished
                  //: Where a learner stands in a module.
                  ? qsTr("finished") : row.status === "started"
                  //: Where a learner stands in a module.
                  ? qsTr("started") : ""
            color: row.finished ? Theme.colour.leaf : Theme.colour.primary
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }
    }

    BodyText {
        id: language

        visible: text !== ""
        //: A module that does not exist in the chosen language; %1 is the name of its language, in that language.
        text: row.otherLanguage ? qsTr("in %1").arg(row.otherLanguage) : ""
        soft: true
        font.pixelSize: Theme.textSmall
        Accessible.ignored: true
    }
}
