// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Erases one learner, in two steps. */
Panel {
    id: panel

    /*! Has read what is lost, and wants it. */
    property bool sure: false

    spacing: Theme.space.m

    Heading {
        //: Above what is lost when a learner is erased.
        text: qsTr("Erase this learner")
        level: 2
        Layout.fillWidth: true
    }

    BodyText {
        text: qsTr("Their picture and nickname, what they finished, their answers and reviews are erased, in every backup "
                   + "too. Nothing brings them back afterwards.")
        Layout.fillWidth: true
    }

    BodyText {
        text: qsTr("Files of learners and sheets that somebody saved stay where they are until you delete them.")
        soft: true
        Layout.fillWidth: true
    }

    Notice {
        text: panel.sure ? qsTr("This cannot be taken back. Do you want it?") : ""
        padding: Theme.space.m
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.space.m
        Layout.fillWidth: true

        QuietButton {
            objectName: "eraseLearner"
            text: panel.sure
                  //: Last step of erasing a learner; %1 is the nickname or the name of the picture.
                  ? qsTr("Erase %1 now").arg(Wording.learnerName(LearnerDesk.nickname, LearnerDesk.picture))
                  //: First step of erasing a learner; it is asked once more.
                  : qsTr("Erase")
            onClicked: panel.sure ? LearnerDesk.erase() : panel.sure = true
        }

        QuietButton {
            objectName: "keepLearner"
            visible: panel.sure
            //: Instead of erasing a learner.
            text: qsTr("Keep this learner")
            onClicked: panel.sure = false
        }
    }
}
