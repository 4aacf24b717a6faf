// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! How many tasks were answered rightly, one picture for each. */
Flow {
    id: count

    required property int number

    spacing: Theme.space.s
    Accessible.role: Accessible.StaticText
    //: For screen readers, in the quiz on times tables: how many tasks of ten were answered rightly.
    Accessible.name: qsTr("%Ln right answer(s)", "", number)

    Repeater {
        model: count.number

        Item {
            implicitWidth: icon.size
            implicitHeight: icon.size

            Rectangle {
                anchors.centerIn: parent
                visible: Leaving.counter === ""
                width: parent.width / 2
                height: width
                radius: width / 2
                color: Theme.plain.ink
            }

            Icon {
                id: icon

                name: Leaving.counter
                tint: Theme.plain.ink
            }
        }
    }
}
