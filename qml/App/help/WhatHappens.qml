// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
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

        //: Heading on the help page, in the words of the one who asks.
        text: qsTr("What happens when I call a helpline?")
        level: 2
        Layout.fillWidth: true
    }

    BodyText {
        //: About helplines, to a grown-up.
        text: Help.grownUp ? qsTr("They listen. You can talk without giving your name. Some lines are for children only: "
                                  + "they can say who listens to grown-ups. If somebody is in great danger they may "
                                  + "have to get help. Is a line busy? Try again, or try another one.")
                           //: About helplines, to a child.
                           : qsTr("They listen. You can talk without giving your name. You decide what you tell. "
                                  + "If you are in great danger they may have to get help. Is a line busy? Try again, "
                                  + "or try another one.")
        Layout.fillWidth: true
    }

    BodyText {
        text: qsTr("Your phone may keep a list of calls. If somebody may look there, use a phone that is safe for you.")
        soft: true
        Layout.fillWidth: true
    }
}
