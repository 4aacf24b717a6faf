// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! Cards to choose from: side by side where they have drawings, else one below the other. */
ArrowKeys {
    id: grid

    required property var options
    /*! What is asked, for screen readers. */
    required property string question
    /*! Whether choosing one gives up the one before. */
    property bool exclusive: true
    readonly property bool drawn: options.some(option => !!option.picture)
    readonly property int fitting: drawn ? Math.max(1, Math.floor(width / (180 * Theme.textScale))) : 1
    /*! As many as fit, spread evenly over the rows. */
    readonly property int columns: Math.ceil(options.length / Math.ceil(options.length / fitting))

    signal chosen(string id)

    implicitHeight: cards.implicitHeight
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: question

    GridLayout {
        id: cards

        width: parent.width
        columns: Math.max(1, grid.columns)
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.m

        Repeater {
            model: grid.options.length

            OptionCard {
                required property int index
                readonly property var option: grid.options[index] ?? ({})

                objectName: "option-" + (option.id ?? "")
                prose: option.text ?? null
                picture: option.picture ?? null
                picked: option.chosen ?? false
                tried: option.tried ?? false
                mark: option.mark ?? ""
                note: option.note ?? null
                centred: grid.drawn
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                Accessible.role: grid.exclusive ? Accessible.RadioButton : Accessible.CheckBox
                Accessible.onToggleAction: activate()
                onClicked: grid.chosen(option.id)
            }
        }
    }
}
