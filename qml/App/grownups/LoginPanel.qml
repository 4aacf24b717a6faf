// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! The three pictures that a learner comes in with: chosen anew, or removed. Those that are set are never shown. */
Panel {
    id: panel

    readonly property bool asked: chooser.wanted

    spacing: Theme.space.m

    Heading {
        //: Above the three pictures that a learner presses to come in.
        text: qsTr("Coming in with three pictures")
        level: 2
        Layout.fillWidth: true
    }

    BodyText {
        objectName: "loginState"
        text: LearnerDesk.hasLogin
              //: Whether a learner comes in with three pictures.
              ? qsTr("Three pictures are set. Nobody can look them up; new ones can be chosen.")
              //: Whether a learner comes in with three pictures.
              : qsTr("None are set: a press on the face is enough.")
        Layout.fillWidth: true
    }

    LoginChooser {
        id: chooser

        Layout.fillWidth: true
    }

    Flow {
        visible: chooser.wanted ? chooser.complete : LearnerDesk.hasLogin
        spacing: Theme.space.m
        Layout.fillWidth: true

        QuietButton {
            objectName: "keepLogin"
            visible: chooser.wanted
            //: Keeps the three pictures that were chosen.
            text: qsTr("Keep these pictures")
            iconName: "check"
            onClicked: {
                LearnerDesk.setLogin(chooser.signs)
                chooser.wanted = false
            }
        }

        QuietButton {
            objectName: "removeLogin"
            visible: !chooser.wanted && LearnerDesk.hasLogin
            //: The learner comes in without pictures from now on.
            text: qsTr("Remove the pictures")
            onClicked: LearnerDesk.setLogin([])
        }
    }
}
