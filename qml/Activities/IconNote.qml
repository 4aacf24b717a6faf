// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A sentence beside an icon, on a quiet ground. Takes no room while there is none. One that is `live` follows from what
    was just done, and screen readers say it at once. */
Rectangle {
    id: note

    property var prose: null
    property string iconName: "info"
    property bool live: false

    visible: prose !== null
    implicitHeight: Math.max(icon.height, words.implicitHeight) + 2 * Theme.space.l
    radius: Theme.cardRadius
    color: Theme.colour.raised
    border.width: Theme.highContrast ? Theme.stroke : 0
    border.color: Theme.colour.line
    Accessible.role: live ? Accessible.AlertMessage : Accessible.Grouping
    Accessible.name: live ? prose?.plain ?? "" : ""
    Accessible.ignored: !live

    Icon {
        id: icon

        name: note.iconName
        tint: Theme.colour.primary
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
    }

    ProseText {
        id: words

        prose: note.prose
        anchors.left: icon.right
        anchors.leftMargin: Theme.space.m
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
    }
}
