// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! Whether a place to turn to is confirmed, and when somebody looked last. */
RowLayout {
    id: note

    required property string text
    required property bool confirmed

    spacing: Theme.space.s

    Icon {
        name: note.confirmed ? "check" : "info"
        tint: note.confirmed ? Theme.colour.leaf : Theme.colour.clay
        Layout.alignment: Qt.AlignTop
    }

    BodyText {
        text: note.text
        soft: note.confirmed
        font.pixelSize: Theme.textSmall
        Layout.fillWidth: true
    }
}
