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
        }
    }
}
