// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! The parts of an agreement, each with its clauses to choose from. */
Stack {
    id: list

    required property var parts
    required property int chosen
    required property int needed

    signal toggled(string id)

    spacing: Theme.space.l

    BodyText {
        objectName: "chosenCount"
        width: parent.width
        text: list.chosen < list.needed
              //: Above clauses to choose from: how many are chosen, and how many make an agreement.
              ? qsTr("%L1 chosen. Choose at least %L2.").arg(list.chosen).arg(list.needed)
              //: Above clauses to choose from, once there are enough.
              : qsTr("%L1 chosen. You can change them as often as you like.").arg(list.chosen)
        soft: true
    }

    Repeater {
        model: list.parts.length

        Stack {
            id: part

            required property int index
            readonly property var entry: list.parts[index] ?? ({})

            width: list.width
            spacing: Theme.space.m

            Heading {
                width: parent.width
                level: 2
                text: part.entry.title?.plain ?? ""
            }

            TickList {
                width: parent.width
                height: implicitHeight
                entries: (part.entry.clauses ?? []).map(one => Object.assign({ticked: one.chosen}, one))
                question: part.entry.title?.plain ?? ""
                onToggled: id => list.toggled(id)
            }
        }
    }
}
