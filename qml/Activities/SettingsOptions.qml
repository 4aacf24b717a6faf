// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! Options of which one is in force: side by side where they fit, else one below the other. */
ArrowKeys {
    id: group

    required property var options
    /*! What is chosen, for screen readers. */
    required property string title
    /*! What the chosen option does, for screen readers. */
    property string outcome

    signal picked(string id)

    implicitHeight: grid.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    GridLayout {
        id: grid

        width: parent.width
        columns: group.width >= group.options.length * 130 * Theme.textScale ? Math.max(1, group.options.length) : 1
        columnSpacing: Theme.space.s
        rowSpacing: Theme.space.s

        Repeater {
            model: group.options.length

            SettingsOption {
                required property int index
                readonly property var option: group.options[index] ?? ({})

                objectName: "choice-" + (option.id ?? "")
                text: option.text?.plain ?? ""
                picked: option.chosen ?? false
                spokenName: text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                Accessible.description: picked ? group.outcome : ""
                onClicked: group.picked(option.id)
            }
        }
    }
}
