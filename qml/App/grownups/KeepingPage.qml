// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! What is kept on this computer, and what a grown-up can do with it. */
PageFrame {
    id: page

    readonly property var counts: [
        //: How many learners the program keeps on this computer.
        qsTr("%Ln learner(s)", "", Privacy.learnersKept),
        //: How many modules, begun or finished, the program keeps on this computer.
        qsTr("%Ln module(s) begun or finished", "", Privacy.modulesKept),
        //: How many answers the program keeps on this computer.
        qsTr("%Ln answer(s)", "", Privacy.answersKept)
    ]

    objectName: "KeepingPage"
    //: Title of the page for grown-ups about what is kept of all learners.
    title: qsTr("What is kept")
    Component.onCompleted: Privacy.refresh()

    PageColumn {
        spacing: Theme.space.xl

        Passage {
            //: Heading above how many learners, modules and answers are kept.
            heading: qsTr("On this computer, and nowhere else")
            Layout.fillWidth: true

            BodyText {
                objectName: "counts"
                text: "• " + page.counts.join("\n• ")
                Layout.fillWidth: true
            }

            Notice {
                text: Keeping.kept ? "" : qsTr("In this run nothing is written down. It is gone when you close Pathlight.")
                Layout.fillWidth: true
            }
        }

        SettingsGroup {
            //: Heading above what moves one learner to another computer.
            heading: qsTr("Moving a learner")
            iconName: "person"
            Layout.fillWidth: true

            LinkRow {
                objectName: "saveLearnerRow"
                //: Leads to the page on which a learner is saved as a file.
                text: qsTr("Save a learner in a file")
                note: qsTr("To carry on at another computer.")
                iconName: "save"
                Layout.fillWidth: true
                onClicked: Navigation.open("SaveLearnerPage")
            }

            LinkRow {
                objectName: "takeInRow"
                //: Leads to the page on which a learner is taken in from a file.
                text: qsTr("Take in a learner from a file")
                note: qsTr("From a stick, or from your folders.")
                iconName: "add"
                Layout.fillWidth: true
                onClicked: Navigation.open("TakeInPage")
            }
        }

        SettingsGroup {
            //: Heading above backups and erasing.
            heading: qsTr("All learners")
            iconName: "people"
            Layout.fillWidth: true

            LinkRow {
                objectName: "backupsRow"
                visible: Keeping.kept
                //: Leads to the page with the backups.
                text: qsTr("Go back to a backup")
                note: qsTr("If something was lost or erased by mistake.")
                iconName: "again"
                Layout.fillWidth: true
                onClicked: Navigation.open("BackupsPage")
            }

            LinkRow {
                objectName: "eraseAllRow"
                //: Leads to the page on which everything is erased.
                text: qsTr("Erase everything")
                note: qsTr("All learners and all backups, for ever.")
                iconName: "close"
                Layout.fillWidth: true
                onClicked: Navigation.open("EraseAllPage")
            }
        }
    }
}
