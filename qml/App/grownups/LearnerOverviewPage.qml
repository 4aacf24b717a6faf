// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! For grown-ups: what one learner has finished, and what to talk about next. */
PageFrame {
    id: page

    objectName: "LearnerOverviewPage"
    title: Wording.learnerName(Overview.nickname, Overview.picture)

    // All in one column: in groups of their own, Qt 6.4 did not find the heights of the panels in Arabic.
    PageColumn {
        spacing: Theme.space.m

        BodyText {
            objectName: "facts"
            text: Wording.learnerFacts(Overview.band, Groups.nameOf(Overview.groupId))
            soft: true
            Layout.fillWidth: true
        }

        Heading {
            //: Heading above sentences with which a grown-up may begin to talk with a child about a module.
            text: qsTr("To talk about next")
            level: 2
            Layout.fillWidth: true
        }

        BodyText {
            visible: Overview.talks.length === 0
            text: qsTr("When a module is finished, words to begin a talk about it stand here.")
            soft: true
            Layout.fillWidth: true
        }

        Repeater {
            model: Overview.talks

            Panel {
                id: talk

                required property var modelData

                quiet: true
                reachable: true
                padding: Theme.space.l
                Layout.fillWidth: true
                Accessible.role: Accessible.Grouping
                Accessible.name: modelData.title + " " + modelData.talk

                Heading {
                    text: talk.modelData.title
                    level: 3
                    Layout.fillWidth: true
                }

                BodyText {
                    text: talk.modelData.talk
                    Layout.fillWidth: true
                }
            }
        }

        Heading {
            //: Heading above the list of the modules that a learner has begun or finished.
            text: qsTr("Modules")
            level: 2
            Layout.topMargin: Theme.space.l
            Layout.fillWidth: true
        }

        BodyText {
            visible: Overview.modules.length === 0
            text: qsTr("No module is begun yet.")
            soft: true
            Layout.fillWidth: true
        }

        Repeater {
            model: Overview.modules

            RowLayout {
                id: module

                required property var modelData

                spacing: Theme.space.m
                Layout.fillWidth: true

                LanternItem {
                    status: module.modelData.finished ? "finished" : ""
                    Layout.preferredWidth: 40
                    Layout.preferredHeight: 40
                }

                TitleAndNote {
                    title: module.modelData.title
                    //: When a learner finished a module; %1 is a date.
                    note: module.modelData.finished ? qsTr("Finished on %1").arg(module.modelData.day)
                          //: When a learner last did something in a module that is not finished; %1 is a date.
                          : qsTr("Begun, last on %1").arg(module.modelData.day)
                    Layout.fillWidth: true
                }
            }
        }
    }
}
