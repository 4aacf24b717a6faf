// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! Lines to tick, one below the other. Each entry is {id, text, hint?, ticked}. */
ArrowKeys {
    id: list

    required property var entries
    /*! What the list is for, for screen readers. */
    required property string question
    property bool large: false

    signal toggled(string id)

    // Nothing while it has no width, in which it would be far too tall.
    implicitHeight: width > 0 ? lines.implicitHeight : 0
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: question

    Stack {
        id: lines

        width: parent.width
        spacing: Theme.space.m

        Repeater {
            model: list.entries.length

            TickRow {
                required property int index
                readonly property var entry: list.entries[index] ?? ({})

                objectName: "tick-" + (entry.id ?? "")
                width: lines.width
                prose: entry.text ?? null
                hint: entry.hint ?? null
                ticked: entry.ticked ?? false
                large: list.large
                onClicked: list.toggled(entry.id)
            }
        }
    }
}
