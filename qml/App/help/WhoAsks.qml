// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! Who turns to the help page: what is for people of 18 and more shows to grown-ups only. */
Flow {
    id: who

    spacing: Theme.space.s

    Repeater {
        model: [false, true]

        ChoicePill {
            required property bool modelData

            objectName: modelData ? "askGrownUp" : "askChild"
            //: Who turns to the help page: a choice of two.
            text: modelData ? qsTr("I am a grown-up")
                            //: Who turns to the help page: a choice of two. For ages 4 to 17.
                            : qsTr("I am a child or a teenager")
            picked: Help.grownUp === modelData
            width: Math.min(implicitWidth, who.width)
            onClicked: Help.grownUp = modelData
        }
    }
}
