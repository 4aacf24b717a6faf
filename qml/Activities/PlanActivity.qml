// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! Safe people by what they are to the learner: a lantern lights for each that is chosen. */
ActivityFrame {
    id: activity

    readonly property var roles: view.roles ?? []
    readonly property var chosenTexts: roles.filter(role => role.chosen).map(role => role.text)

    signal act(var action)

    opening: view.prompt ?? null
    asks: true
    wideContent: true

    LanternChain {
        words: activity.chosenTexts
        slots: activity.view.needed ?? 0
        //: For screen readers: how many safe people have been chosen, of how many that are asked for.
        spoken: [qsTr("%L1 of %L2 chosen.").arg(activity.view.chosen ?? 0).arg(slots)]
                //: Between the items of a list.
                .concat(activity.chosenTexts.map(text => text.plain).join(qsTr(", "))).join(" ").trim()
        Layout.fillWidth: true
    }

    IconNote {
        iconName: "people"
        live: true
        prose: activity.view.missing ?? null
        Layout.fillWidth: true
    }

    ClosingNote {
        prose: activity.view.closing ?? null
    }

    Heading {
        level: 2
        //: Above the people in a child's own home, among those to choose safe people from.
        text: qsTr("At home or in the family")
        visible: near.options.length > 0
        Layout.fillWidth: true
    }

    OptionGrid {
        id: near

        visible: options.length > 0
        options: activity.roles.filter(role => !role.outside)
        question: activity.view.prompt?.plain ?? ""
        exclusive: false
        onChosen: id => activity.act({"do": "choose", "role": id})
    }

    Heading {
        level: 2
        //: Above the people who do not live with the child, among those to choose safe people from.
        text: qsTr("From outside the home")
        Layout.fillWidth: true
    }

    OptionGrid {
        options: activity.roles.filter(role => role.outside)
        question: activity.view.prompt?.plain ?? ""
        exclusive: false
        onChosen: id => activity.act({"do": "choose", "role": id})
    }
}
