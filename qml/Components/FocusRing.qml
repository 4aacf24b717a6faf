// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! The mark around the control that the keyboard is on. Fills a control from outside its edge. Without a border while it is
    out of sight: Qt's software renderer prepares the corners of what is hidden, too. */
Rectangle {
    id: ring

    required property Item control
    property ColourSet colours: Theme.colour
    property int cornerRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: -4
    visible: control.activeFocus
    color: "transparent"
    radius: cornerRadius + 4
    border.width: visible ? 3 : 0
    border.color: colours.focus
}
