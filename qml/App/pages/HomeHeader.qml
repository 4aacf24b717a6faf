// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Who is here, what comes next, and the one main action: to go on with it. */
RowLayout {
    id: header

    spacing: Theme.space.l
    Layout.fillWidth: true

    CardButton {
        objectName: "switchLearner"
        text: Wording.learnerName(Learners.nickname, Learners.picture)
        //: What a screen reader says for the learner's face; %1 is a name. Pressing it leads to choosing somebody else.
        spokenName: qsTr("%1. Somebody else?").arg(text)
        padding: Theme.space.xs
        cornerRadius: width / 2
        Layout.alignment: Qt.AlignTop
        onClicked: Learners.leave()

        contentItem: LearnerFace {
            picture: Learners.picture
            implicitWidth: 80
            implicitHeight: 80
        }
    }

    ColumnLayout {
        spacing: Theme.space.xs

        Heading {
            //: On the home page; %1 is the learner's nickname or the name of their picture.
            text: qsTr("Hello, %1").arg(Wording.learnerName(Learners.nickname, Learners.picture))
            Layout.fillWidth: true
        }

        BodyText {
            text: Modules.nextModule
                  //: On the home page; %1 is the title of a module.
                  ? qsTr("Next for you: %1").arg(Modules.nextTitle)
                  : qsTr("You have finished everything here. You can do any of it again.")
            soft: true
            Layout.fillWidth: true
        }

        PrimaryButton {
            objectName: "continueButton"
            visible: Modules.nextModule !== ""
            //: The main action of the home page: opens the module that comes next.
            text: qsTr("Go on")
            iconName: "play"
            directional: true
            Layout.topMargin: Theme.space.s
            onClicked: Session.open(Modules.nextModule)
        }
    }

    Glim {
        visible: Learners.band === "11-13"
        Layout.preferredWidth: 72
        Layout.preferredHeight: 72
        Layout.alignment: Qt.AlignTop
    }
}
