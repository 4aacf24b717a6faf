// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Pathlight.Backend
import Pathlight.Components

/*! Home, as it suits the learner: the path, cards, or a list. */
PageFrame {
    id: page

    readonly property string kind: Learners.young ? "PathHome" : Learners.older ? "CardsHome" : "ListHome"

    objectName: "HomePage"
    title: Learners.young
           //: Title of the home page for ages 4 to 10: a path with lanterns.
           ? qsTr("My path") : Learners.older
           //: Title of the home page for ages 11 to 17: cards grouped by theme.
           ? qsTr("Topics")
           //: Title of the home page for grown-ups: a list of modules.
           : qsTr("Modules")
    night: Learners.young
    showsBack: false
    T.StackView.onActivated: {
        Session.close()
        Reviews.refresh()
    }

    barExtras: [
        IconButton {
            objectName: "settingsButton"
            //: A button: leads to the settings.
            name: qsTr("Settings")
            iconName: "settings"
            colours: page.night ? Theme.night : Theme.colour
            onClicked: Navigation.open("SettingsPage")
        },
        IconButton {
            objectName: "searchButton"
            //: A button: leads to the search.
            name: qsTr("Search")
            iconName: "search"
            colours: page.night ? Theme.night : Theme.colour
            onClicked: Navigation.open("SearchPage")
        }
    ]

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 0

        ProgramNotice {
            Layout.fillWidth: true
            Layout.maximumHeight: column.height - 2 * Theme.space.l
            Layout.margins: Theme.space.l
        }

        Notice {
            objectName: "sessionFault"
            text: Session.fault
            Layout.fillWidth: true
            Layout.margins: Theme.space.l
        }

        Loader {
            source: Modules.count > 0 ? page.kind + ".qml" : "NothingHere.qml"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
