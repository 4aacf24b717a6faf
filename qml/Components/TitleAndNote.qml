// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! The words inside a control: what it is, and a smaller line about it. Screen readers hear them from the control. */
ColumnLayout {
    id: words

    required property string title
    property string note
    property bool strong: false

    spacing: 0

    BodyText {
        text: words.title
        horizontalAlignment: Text.AlignLeft
        font.bold: words.strong
        Layout.fillWidth: true
        Accessible.ignored: true
    }

    BodyText {
        visible: words.note !== ""
        text: words.note
        horizontalAlignment: Text.AlignLeft
        soft: true
        font.pixelSize: Theme.textSmall
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
