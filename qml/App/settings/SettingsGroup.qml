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

    RowLayout {
        spacing: Theme.space.s

        Icon {
            name: group.iconName
            tint: Theme.colour.primary
        }

        Heading {
            text: group.heading
            level: 2
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        id: body

        spacing: Theme.space.m
        Layout.fillWidth: true
    }
}
