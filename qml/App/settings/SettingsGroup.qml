// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! Settings that belong together, under a heading with an icon. */
ColumnLayout {
    id: group

    required property string heading
    required property string iconName
    default property alias settings: body.data

    spacing: Theme.space.m

    // Placed by hand: in a row of its own the icon stayed where the group's end had been before its settings came.
    Item {
        implicitHeight: Math.max(icon.height, title.implicitHeight)
        Layout.fillWidth: true

        Icon {
            id: icon

            name: group.iconName
            tint: Theme.colour.primary
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }

        Heading {
            id: title

            text: group.heading
            level: 2
            anchors.left: icon.right
            anchors.leftMargin: Theme.space.s
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    ColumnLayout {
        id: body

        spacing: Theme.space.m
        Layout.fillWidth: true
    }
}
