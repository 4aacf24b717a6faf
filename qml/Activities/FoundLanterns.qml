// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! How many of the answers that fit have been found: a lantern for each. */
Row {
    id: lanterns

    required property int needed
    required property int found

    Accessible.role: Accessible.StaticText
    //: For screen readers, in a question with several right answers: how many of them have been found.
    Accessible.name: qsTr("%1 of %2 found").arg(found).arg(needed)

    Repeater {
        model: lanterns.needed

        LanternItem {
            required property int index

            width: 64
            height: 64
            status: index < lanterns.found ? "finished" : "new"
        }
    }
}
