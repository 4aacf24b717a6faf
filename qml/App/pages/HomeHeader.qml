// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Who is here, what comes next, and the one main action: to go on with it. */
Item {
    id: header

    readonly property string name: Wording.callingName(Learners.nickname, Learners.picture)

    implicitHeight: Math.max(face.height, words.height)
    Layout.fillWidth: true

    CardButton {
        id: face

        objectName: "switchLearner"
        text: Wording.learnerName(Learners.nickname, Learners.picture)
        //: What a screen reader says for the learner's face; %1 is a name. Pressing it leads to choosing somebody else.
        spokenName: qsTr("%1. Somebody else?").arg(text)
        padding: Theme.space.xs
        cornerRadius: width / 2
        anchors.left: parent.left
        onClicked: Learners.leave()

        contentItem: LearnerFace {
            picture: Learners.picture
            implicitWidth: 80
            implicitHeight: 80
        }
    }

    Column {
        id: words

        anchors.left: face.right
        anchors.leftMargin: Theme.space.l
        anchors.right: glim.visible ? glim.left : parent.right
        spacing: Theme.space.xs
        bottomPadding: Theme.space.s

        Heading {
            width: parent.width
            text: header.name === ""
                  //: On the home page, where the learner has no name.
                  ? qsTr("Hello")
                  //: On the home page; %1 is the learner's nickname or the name of their picture.
                  : qsTr("Hello, %1").arg(header.name)
        }

        BodyText {
            width: parent.width
            text: Modules.nextModule
                  //: On the home page; %1 is the title of a module.
                  ? qsTr("Next for you: %1").arg(Modules.nextTitle)
                  //: On the home page.
                  : qsTr("You have finished everything here. You can do any of it again.")
            soft: true
            bottomPadding: Theme.space.s
        }

        PrimaryButton {
            objectName: "continueButton"
            anchors.left: parent.left
            visible: Modules.nextModule !== ""
            //: The main action of the home page: opens the module that comes next.
            text: qsTr("Go on")
            iconName: "play"
            directional: true
            onClicked: Session.open(Modules.nextModule)
        }
    }

    Glim {
        id: glim

        anchors.right: parent.right
        visible: Learners.band === "11-13"
        width: 80
        height: 80
    }
}
