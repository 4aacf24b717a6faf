// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Home for an age that no bundle has a module for. */
PageColumn {
    Panel {
        Layout.fillWidth: true

        Heading {
            text: qsTr("There is nothing for this age yet.")
            level: 2
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("The page Get help works all the same. Somebody else may find their modules here.")
            Layout.fillWidth: true
        }

        PrimaryButton {
            objectName: "switchLearner"
            //: Leads to the page where one chooses who one is.
            text: qsTr("Somebody else")
            iconName: "person"
            Layout.topMargin: Theme.space.m
            onClicked: Learners.leave()
        }
    }
}
