// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! Things that are offered or not, a switch each; or a note where whoever looks after the computer has set them. */
SettingsGroup {
    id: choices

    /*! Set for everybody, and not to be chosen here. */
    property bool fixed: false
    /*! {name, words, offered, needed}; what is needed stays on. */
    property var model: []
    property string neededNote
    signal toggled(name: string, offered: bool)

    /*! The last one that is offered stays. */
    readonly property int offeredCount: model.filter(one => one.offered).length

    ManagedNote {
        visible: choices.fixed
        text: qsTr("Which ones there are is set by whoever looks after this computer.")
        Layout.fillWidth: true
    }

    Repeater {
        model: choices.fixed ? [] : choices.model

        SwitchRow {
            required property var modelData
            readonly property bool last: modelData.offered && choices.offeredCount === 1

            objectName: "offer-" + modelData.name
            text: modelData.words
            //: Note on the only thing left in a list, which cannot be switched off.
            note: modelData.needed ? choices.neededNote : last ? qsTr("The last one stays.") : ""
            on: modelData.offered
            Layout.fillWidth: true
            onClicked: if (!modelData.needed) choices.toggled(modelData.name, !modelData.offered)
        }
    }
}
