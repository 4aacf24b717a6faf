// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! The icon and words inside a button. The words wrap rather than being cut. */
RowLayout {
    id: label

    property string iconName
    property bool directional: false
    required property string text
    required property color tint
    required property font font

    spacing: Theme.space.s

    Icon {
        visible: label.iconName !== ""
        name: label.iconName
        tint: label.tint
        directional: label.directional
        Layout.alignment: Qt.AlignVCenter
    }

    Text {
        visible: label.text !== ""
        text: label.text
        textFormat: Text.PlainText
        color: label.tint
        font: label.font
        wrapMode: Text.Wrap
        horizontalAlignment: label.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        Accessible.ignored: true
    }
}
