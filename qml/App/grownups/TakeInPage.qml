// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Takes in a learner from one of the files that were found. */
PageFrame {
    id: page

    property int chosen: -1
    property bool triedTooEarly: false

    function look() {
        chosen = -1
        Keeping.findFiles()
    }

    objectName: "TakeInPage"
    //: Title of the page on which a learner is taken in from a file.
    title: qsTr("Take in a learner")
    Component.onCompleted: {
        Keeping.begin()
        look()
    }

    footer: BottomBar {
        QuietButton {
            objectName: "lookAgain"
            //: Looks for files once more, for example after a stick was put in.
            text: qsTr("Look again")
            iconName: "search"
            onClicked: page.look()
        }

        Notice {
            text: page.triedTooEarly && page.chosen < 0 && Keeping.files.length > 0 ? qsTr("Choose a file first.") : ""
            padding: Theme.space.m
            Layout.fillWidth: true
        }

        Item {
            Layout.fillWidth: true
        }

        PrimaryButton {
            objectName: "takeIn"
            visible: Keeping.files.length > 0
            //: Takes in the learner of the chosen file.
            text: qsTr("Take in")
            iconName: "add"
            onClicked: page.chosen < 0 ? page.triedTooEarly = true : Keeping.takeIn(page.chosen)
        }
    }

    PageColumn {
        name: page.title

        Notice {
            objectName: "takeInNotice"
            text: Keeping.notice
            iconName: Keeping.done ? "check" : "info"
            Layout.fillWidth: true
        }

        BodyText {
            text: Keeping.files.length > 0
                  ? qsTr("Which file? A learner who is here already only gets what is new. Nothing is counted twice.")
                  //: Where no file of a learner was found. %1 is a folder.
                  : qsTr("No file of a learner was found. Put in the stick that it is on, or copy the file into the folder "
                         + "%1, then look again.").arg("\u2068" + Keeping.folder + "\u2069")
            Layout.fillWidth: true
        }

        Repeater {
            model: Keeping.files

            ChoiceRow {
                required property var modelData
                required property int index

                objectName: "file-" + index
                text: modelData.name
                note: modelData.about + "\n\u2068" + modelData.folder + "\u2069"
                picked: page.chosen === index
                Layout.fillWidth: true
                onClicked: page.chosen = index
            }
        }
    }
}
