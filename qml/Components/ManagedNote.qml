// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! Says that something is not for the people before the screen to change, where they would change it. */
RowLayout {
    id: note

    required property string text

    spacing: Theme.space.m

    Icon {
        name: "lock"
        tint: Theme.colour.inkSoft
    }

    BodyText {
        text: note.text
        soft: true
        Layout.fillWidth: true
    }
}
