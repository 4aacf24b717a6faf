// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Who is learning: the classes and families, a face for everyone who is in none, and one more for somebody new. */
PageFrame {
    id: page

    objectName: "LearnersPage"
    //: Title of the page where one chooses who one is.
    title: qsTr("Who is learning?")
    night: true

    barExtras: LanguageButton {
    }

    WelcomeLandscape {
    }

    footer: BottomBar {
        QuietButton {
            objectName: "grownUps"
            //: Leads to the pages for grown-ups.
            text: qsTr("For grown-ups")
            iconName: "key"
            onClicked: Navigation.open("GrownUpsPage")
        }

        Item {
            Layout.fillWidth: true
        }

        QuietButton {
            objectName: "newLearner"
            //: Leads to the page that adds a learner.
            text: qsTr("Somebody new")
            iconName: "add"
            onClicked: Navigation.open("NewLearnerPage")
        }
    }

    // Above the faces, not at their head: there it would grow upwards, out of sight.
    ProgramNotice {
        id: notice

        anchors.top: parent.top
        anchors.topMargin: visible ? Theme.space.l : 0
        anchors.left: faces.left
        anchors.leftMargin: Theme.space.xs
        anchors.right: faces.right
        anchors.rightMargin: Theme.space.l - Theme.space.xs
        height: visible ? Math.min(implicitHeight, parent.height - 2 * Theme.space.l) : 0
    }

    FaceSearch {
        id: search

        anchors.top: notice.bottom
        anchors.left: faces.left
        anchors.leftMargin: Theme.space.xs
        anchors.right: faces.right
        anchors.rightMargin: Theme.space.l - Theme.space.xs
        visible: shown.searchable
        onDown: faces.forceActiveFocus(Qt.TabFocusReason)
    }

    FaceGrid {
        id: faces

        objectName: "faces"
        anchors.top: search.bottom
        anchors.bottom: parent.bottom
        focus: true
        greets: !shown.searchable || page.height > 760
        searching: search.text.trim() !== ""
        //: Glim, the firefly, on the page where one chooses who one is.
        greeting: qsTr("Good to see you. Who is it today?")
        model: Faces {
            id: shown

            tiles: true
            search: search.text
        }
    }
}
