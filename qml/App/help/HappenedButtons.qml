// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! The way to the modules for when something happened: one where the age is known, or one for each age. */
ColumnLayout {
    id: happened

    readonly property var modules: Help.modules

    visible: modules.length > 0
    spacing: Theme.space.m

    Repeater {
        model: happened.modules

        LinkRow {
            required property var modelData

            objectName: "happened-" + modelData.band
            //: On the help page: leads a grown-up to what to do when a child has told.
            text: Help.grownUp ? qsTr("A child told me something")
                               //: On the help page: leads a child to what helps when something has happened.
                               : qsTr("Something happened to me")
            note: happened.modules.length > 1 ? Wording.bands[modelData.band] ?? "" : ""
            iconName: "heart"
            Layout.fillWidth: true
            onClicked: Session.openFromHelp(modelData.id)
        }
    }
}
