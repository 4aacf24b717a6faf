// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! A way to reach a place other than by telephone: an icon and what to read. Always from left to right within itself. */
RowLayout {
    id: contact

    required property string text
    required property string iconName
    /*! What a screen reader says. */
    property string spokenText: text

    visible: text !== ""
    spacing: Theme.space.s

    Icon {
        name: contact.iconName
        tint: Theme.colour.primary
        Layout.alignment: Qt.AlignTop
    }

    HelpFact {
        text: contact.text === "" ? "" : "\u2066" + contact.text + "\u2069"
        digits: true
        Accessible.name: contact.spokenText
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }
}
