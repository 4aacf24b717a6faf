// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Whom to tell, and the way to help. */
Panel {
    Heading {
        text: qsTr("Who can I tell?")
        level: 2
        Layout.fillWidth: true
    }

    BodyText {
        //: Whom a grown-up can tell.
        text: Learners.grownUp ? qsTr("Somebody you trust, and a second person. If the first one has no time, tell the "
                                      + "next one. Many helplines listen to grown-ups, too. If something has happened to "
                                      + "a child, it is not the child's fault.")
                               //: Whom a child can tell.
                               : qsTr("Somebody at home. Somebody at school. Somebody else you trust. If the first one "
                                      + "has no time, tell the next one. You may always tell, even later. If something "
                                      + "has happened, it is not your fault.")
        Layout.fillWidth: true
    }

    HelpButton {
        objectName: "helpNow"
        //: Leads to the page with helplines.
        text: qsTr("Get help now")
        Layout.topMargin: Theme.space.s
        Layout.maximumWidth: parent.width
        onClicked: Navigation.open("HelpPage")
    }

    Item {
        Layout.fillHeight: true
    }
}
