// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! For grown-ups: everybody who learns here, and how many modules each has finished. Never what was answered. */
PageFrame {
    id: page

    objectName: "OverviewPage"
    //: Title of the page where grown-ups see what each learner has finished.
    title: qsTr("What each learner finished")
    Component.onCompleted: Overview.refresh()

    PageColumn {
        spacing: Theme.space.m

        BodyText {
            text: qsTr("Answers are not shown to anybody. Of the help page and of modules about hard things nothing is kept, so nothing of them is here.")
            soft: true
            Layout.fillWidth: true
        }

        Notice {
            text: Overview.fault
            Layout.fillWidth: true
        }

        BodyText {
            visible: Overview.learners.length === 0 && Overview.fault === ""
            text: qsTr("Nobody learns here yet.")
            Layout.fillWidth: true
        }

        Repeater {
            model: Overview.learners

            OverviewRow {
                required property var modelData

                learner: modelData
                Layout.fillWidth: true
                onClicked: {
                    Overview.show(modelData.learnerId)
                    Navigation.open("LearnerOverviewPage")
                }
            }
        }
    }
}
