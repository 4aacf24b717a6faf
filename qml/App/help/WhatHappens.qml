// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! What happens when one calls a helpline: what is sure, and no promise beyond it. */
Panel {
    id: panel

    quiet: true
    reachable: true
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    Heading {
        id: title

        //: Heading on the help page, in the words of a child.
        text: qsTr("What happens when I call?")
        level: 2
        Layout.fillWidth: true
    }

    BodyText {
        text: qsTr("Somebody trained listens. You can talk without giving your name. You decide what you tell. "
                   + "If you are in great danger they may have to get help.")
        Layout.fillWidth: true
    }

    BodyText {
        text: qsTr("Your phone may keep a list of calls. If somebody may look there, use a phone that is safe for you.")
        soft: true
        Layout.fillWidth: true
    }
}
