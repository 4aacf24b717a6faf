// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! A class or family: a face for everyone in it. */
PageFrame {
    id: page

    objectName: "GroupPage"
    title: Groups.currentName
    night: true

    barExtras: LanguageButton {
    }

    WelcomeLandscape {
    }

    FaceSearch {
        id: search

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
        greeting: count > 0 || search.text !== ""
                  //: Glim, the firefly, on the page of a class or family, where one chooses who one is.
                  ? qsTr("Good to see you. Which picture is yours?")
                  //: Glim, the firefly, on the page of a class or family without learners.
                  : qsTr("Nobody is in this group yet. A grown-up can put you here.")
        model: Faces {
            id: shown

            group: Groups.currentId
            search: search.text
        }
    }
}
