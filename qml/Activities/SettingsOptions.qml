// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
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

    readonly property int columns: width >= options.length * 130 * Theme.textScale ? Math.max(1, options.length) : 1
    readonly property int rows: Math.ceil(options.length / columns)
    readonly property real cellWidth: (width - (columns - 1) * Theme.space.s) / columns
    /*! So many options have been made; their heights are asked again then. */
    property int made: 0
    readonly property real cellHeight: made === 0 ? Theme.target : Math.max(...options.map(
        (option, index) => cells.itemAt(index)?.implicitHeight ?? Theme.target))

    implicitHeight: rows * cellHeight + (rows - 1) * Theme.space.s
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    // Placed by hand, so that the height is known as soon as the width is.
    Repeater {
        id: cells

        model: group.options.length
        onItemAdded: group.made += 1

        SettingsOption {
            required property int index
            readonly property var option: group.options[index] ?? ({})
            readonly property int column: index % group.columns

            objectName: "choice-" + (option.id ?? "")
            text: option.text?.plain ?? ""
            picked: option.chosen ?? false
            x: (mirrored ? group.columns - 1 - column : column) * (group.cellWidth + Theme.space.s)
            y: Math.floor(index / group.columns) * (group.cellHeight + Theme.space.s)
            width: group.cellWidth
            height: group.cellHeight
            Accessible.description: picked ? group.outcome : ""
            onClicked: group.picked(option.id)
        }
    }
}
