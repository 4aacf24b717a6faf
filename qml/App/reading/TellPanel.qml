// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! Whom to tell, and the way to help. */
Panel {
    Heading {
        text: qsTr("Who can I tell?")
        level: 2
        Layout.fillWidth: true
    }

    BodyText {
        text: qsTr("Somebody at home. Somebody at school. Somebody else you trust. If the first one has no time, tell the next one. You may always tell, even later.")
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
