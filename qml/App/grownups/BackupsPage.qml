// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Goes back to one of the backups, in two steps. */
PageFrame {
    id: page

    property int chosen: -1
    /*! Has read what changes, and wants it. */
    property bool sure: false
    property bool triedTooEarly: false

    function choose(index: int) {
        chosen = index
        sure = false
        Keeping.begin()
    }

    function goBack() {
        if (chosen < 0) {
            triedTooEarly = true
        } else if (!sure) {
            sure = true
        } else {
            Keeping.restore(chosen)
            chosen = -1
            sure = false
            triedTooEarly = false
        }
    }

    objectName: "BackupsPage"
    //: Title of the page with the backups.
    title: qsTr("Go back to a backup")
    Component.onCompleted: {
        Keeping.begin()
        Keeping.findBackups()
    }

    footer: BottomBar {
        visible: Keeping.backups.length > 0

        Notice {
            objectName: "backupHint"
            text: page.sure ? qsTr("All learners become as they were then. How they are now is backed up first.")
                  : page.triedTooEarly && page.chosen < 0 ? qsTr("Choose a backup first.") : ""
            padding: Theme.space.m
            Layout.fillWidth: true
        }

        Item {
            Layout.fillWidth: !page.sure
        }

        PrimaryButton {
            objectName: "goBackTo"
            //: Last step of going back to a backup.
            text: page.sure ? qsTr("Yes, go back")
                            //: First step of going back to a backup; it is asked once more.
                            : qsTr("Go back to it")
            iconName: "again"
            onClicked: page.goBack()
        }
    }

    PageColumn {
        name: page.title

        Notice {
            objectName: "backupNotice"
            text: Keeping.notice
            iconName: Keeping.done ? "check" : "info"
            Layout.fillWidth: true
        }

        BodyText {
            text: Keeping.backups.length > 0
                  ? qsTr("Pathlight makes a backup after each time that something was learnt, and keeps the newest five. "
                         + "Settings and the PIN stay as they are.")
                  : qsTr("There is no backup yet. Pathlight makes one after each time that something was learnt.")
            Layout.fillWidth: true
        }

        Repeater {
            model: Keeping.backups

            ChoiceRow {
                id: row

                required property var modelData
                required property int index
                readonly property bool good: modelData.learners >= 0

                objectName: "backup-" + index
                text: modelData.time
                //: How many learners are in a backup.
                note: good ? qsTr("%Ln learner(s)", "", modelData.learners)
                           //: A backup that cannot be used.
                           : qsTr("Damaged. Nobody can go back to it.")
                picked: page.chosen === index
                Layout.fillWidth: true
                onClicked: if (good) page.choose(index)
            }
        }
    }
}
