// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! The ages of which a learner has one. */
ColumnLayout {
    id: picker

    /*! The one that is chosen, or "". */
    required property string current
    property bool wide: true

    signal picked(string band)

    spacing: Theme.space.s

    ManagedNote {
        objectName: "bandsSet"
        visible: Learners.bandsLimited
        //: Above the ages, of which an administrator offers only some.
        text: qsTr("Which ages are here is set by whoever looks after this computer.")
        Layout.fillWidth: true
    }

    GridLayout {
        columns: picker.wide ? 2 : 1
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.s
        Layout.fillWidth: true

        Repeater {
            model: Learners.bands

            ChoiceRow {
                required property string modelData

                objectName: "band-" + modelData
                text: Wording.bands[modelData]
                picked: picker.current === modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: picker.picked(modelData)
            }
        }
    }
}
