// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A thing by its name, and below it a smaller line about it. Begins at the reading side in whatever script it is. */
ColumnLayout {
    id: fact

    required property string name
    property string note

    spacing: 0

    BodyText {
        text: fact.name
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }

    BodyText {
        visible: fact.note !== ""
        text: fact.note
        soft: true
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
}
