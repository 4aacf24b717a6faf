// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! The menu for grown-ups. */
PageFrame {
    objectName: "GrownUpsPage"
    //: Title of the menu for grown-ups.
    title: qsTr("For grown-ups")

    PageColumn {
        spacing: Theme.space.xl

        SettingsGroup {
            //: Heading above what concerns those who learn.
            heading: qsTr("Learning")
            iconName: "people"
            Layout.fillWidth: true

            LinkRow {
                objectName: "overviewRow"
                //: Leads to the page where grown-ups see what each learner has finished.
                text: qsTr("What each learner finished")
                note: qsTr("And what to talk about next. Never what was answered.")
                iconName: "check"
                Layout.fillWidth: true
                onClicked: Navigation.open("OverviewPage")
            }

            LinkRow {
                objectName: "learnersRow"
                //: Leads to the page where grown-ups look after learners, classes and families.
                text: qsTr("Learners and groups")
                note: qsTr("Add, change or erase learners; classes and families.")
                iconName: "people"
                Layout.fillWidth: true
                onClicked: Navigation.open("LearnersAdminPage")
            }

            LinkRow {
                objectName: "offerRow"
                //: Leads to the page where grown-ups choose which modules, ages and languages there are.
                text: qsTr("What is offered")
                note: qsTr("Modules, ages, languages, printing.")
                iconName: "lantern"
                Layout.fillWidth: true
                onClicked: Navigation.open("OfferPage")
            }
        }

        SettingsGroup {
            //: Heading above what protects the pages for grown-ups.
            heading: qsTr("This computer")
            iconName: "lock"
            Layout.fillWidth: true

            LinkRow {
                objectName: "keepingRow"
                //: Leads to the page for grown-ups about what is kept of all learners.
                text: qsTr("What is kept")
                note: qsTr("Move a learner, go back to a backup, erase everything.")
                iconName: "privacy"
                Layout.fillWidth: true
                onClicked: Navigation.open("KeepingPage")
            }

            LinkRow {
                objectName: "pinRow"
                //: Leads to the page on which the PIN is set, changed or removed.
                text: qsTr("PIN")
                note: AdultStep.pinImposed ? qsTr("Whoever looks after this computer has chosen it.")
                      : AdultStep.hasPin ? qsTr("It is set. Change it or remove it.")
                                         : qsTr("None is set. Until then a question opens these pages.")
                iconName: "key"
                Layout.fillWidth: true
                onClicked: Navigation.open("PinPage")
            }

            BodyText {
                //: At the end of the menu for grown-ups.
                text: qsTr("When nothing is touched for %Ln minute(s), these pages close by themselves.", "",
                           AdultStep.patienceMinutes)
                soft: true
                Layout.fillWidth: true
            }
        }
    }
}
