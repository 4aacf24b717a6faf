// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! For grown-ups: one learner, and what may be changed of them. Everything is kept at once. */
PageFrame {
    id: page

    readonly property bool wide: width > 800 * Theme.textScale

    objectName: "LearnerPage"
    title: Wording.learnerName(LearnerDesk.nickname, LearnerDesk.picture)

    Connections {
        target: LearnerDesk

        function onErased() {
            Navigation.back()
        }
    }

    PageColumn {
        maximumWidth: 1000

        Notice {
            objectName: "deskFault"
            text: LearnerDesk.fault
            Layout.fillWidth: true
        }

        Panel {
            spacing: Theme.space.m
            Layout.fillWidth: true

            Heading {
                //: Above the field for a learner's nickname, for grown-ups.
                text: qsTr("Nickname")
                level: 2
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("A nickname or a number, not the full name. It may stay empty.")
                soft: true
                Layout.fillWidth: true
            }

            TextInputField {
                objectName: "nickname"
                //: What a screen reader says for the field of the learner's made-up name.
                name: qsTr("Nickname, may stay empty")
                text: LearnerDesk.nickname
                maximumLength: 24
                Layout.fillWidth: true
                Layout.maximumWidth: 420 * Theme.textScale
                onEditingFinished: LearnerDesk.nickname = text
            }
        }

        Panel {
            spacing: Theme.space.m
            Layout.fillWidth: true

            Heading {
                //: Above the age bands, for grown-ups.
                text: qsTr("Age")
                level: 2
                Layout.fillWidth: true
            }

            BandPicker {
                current: LearnerDesk.band
                wide: page.wide
                Layout.fillWidth: true
                onPicked: band => LearnerDesk.band = band
            }
        }

        Panel {
            visible: Groups.count > 0
            spacing: Theme.space.m
            Layout.fillWidth: true

            Heading {
                //: Above the classes and families that a learner may be in.
                text: qsTr("Group")
                level: 2
                Layout.fillWidth: true
            }

            GroupPicker {
                current: LearnerDesk.group
                wide: page.wide
                Layout.fillWidth: true
                onPicked: groupId => LearnerDesk.group = groupId
            }
        }

        LoginPanel {
            Layout.fillWidth: true
        }

        Panel {
            spacing: Theme.space.m
            Layout.fillWidth: true

            Heading {
                //: Above the pictures of which one stands for a learner.
                text: qsTr("Picture")
                level: 2
                Layout.fillWidth: true
            }

            FacePicker {
                current: LearnerDesk.picture
                Layout.fillWidth: true
                onPicked: name => LearnerDesk.picture = name
            }
        }

        ErasePanel {
            Layout.fillWidth: true
        }
    }
}
