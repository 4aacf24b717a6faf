// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Who is learning: a face for everyone who was here before, and one more for somebody new. */
PageFrame {
    objectName: "LearnersPage"
    //: Title of the page where one chooses who one is.
    title: qsTr("Who is learning?")
    night: true

    barExtras: LanguageButton {
    }

    WelcomeLandscape {
    }

    PageColumn {
        maximumWidth: 1080
        spacing: Theme.space.xl

        Greeting {
            //: Glim, the firefly, on the page where one chooses who one is.
            text: qsTr("Good to see you. Who is it today?")
        }

        Notice {
            text: Learners.fault
            Layout.fillWidth: true
        }

        Flow {
            id: faces

            readonly property int cell: Math.round(196 * Math.min(Theme.textScale, 1.6))

            spacing: Theme.space.l
            Layout.fillWidth: true

            Repeater {
                model: Learners

                LearnerCard {
                    required property int learnerId

                    objectName: "learner-" + learnerId
                    width: faces.cell
                    onClicked: Learners.choose(learnerId)
                }
            }

            LearnerCard {
                objectName: "newLearner"
                width: faces.cell
                picture: ""
                //: On the card that adds a learner.
                nickname: qsTr("Somebody new")
                band: ""
                onClicked: Navigation.open("NewLearnerPage")
            }
        }
    }
}
