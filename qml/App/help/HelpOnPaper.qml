// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! The sheets with help that can be taken along on paper: each leads to a page of its own. */
ColumnLayout {
    id: row

    readonly property bool wide: width > 900 * Theme.textScale

    spacing: Theme.space.m

    Heading {
        //: Heading on the help page, above sheets that can be printed.
        text: qsTr("On paper")
        level: 2
        Layout.fillWidth: true
    }

    ManagedNote {
        objectName: "paperSet"
        visible: !Printing.help.allowed
        //: On the help page, when an administrator lets nothing be printed.
        text: qsTr("You can copy a number by hand. Printing and saving are switched off by whoever looks after this computer.")
        Layout.fillWidth: true
    }

    GridLayout {
        visible: Printing.help.allowed
        columns: row.wide ? 3 : 1
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.m
        Layout.fillWidth: true

        Repeater {
            model: HelpSheets.kinds

            LinkRow {
                required property string modelData

                objectName: "paper-" + modelData
                text: PaperWords.title(modelData)
                note: PaperWords.summary(modelData)
                iconName: "print"
                Layout.fillWidth: true
                Layout.fillHeight: row.wide
                Layout.preferredWidth: 1
                onClicked: {
                    HelpSheets.kind = modelData
                    Navigation.open("PaperPage")
                }
            }
        }
    }
}
