// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A module in the list of grown-ups: title, summary, how long it takes, what it trains. */
CardButton {
    id: row

    required property string moduleId
    required property string title
    required property string summary
    required property int minutes
    required property string status
    required property string otherLanguage
    required property var trains
    //: What a module trains, in the list for grown-ups; %1 is a list such as "stop and think, report in the app".
    readonly property string trained: qsTr("Trains: %1").arg(Wording.behaviourList(trains))

    objectName: "module-" + moduleId
    text: title
    cornerRadius: Theme.radius
    Accessible.description: summary + " " + Wording.moduleFacts(minutes, status, otherLanguage) + " " + trained

    contentItem: ColumnLayout {
        spacing: Theme.space.xs

        TitleAndNote {
            title: row.title
            note: row.summary
            strong: true
            Layout.fillWidth: true
        }

        BodyText {
            text: row.trained
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        ModuleStatus {
            minutes: row.minutes
            status: row.status
            otherLanguage: row.otherLanguage
            Layout.fillWidth: true
        }
    }
}
