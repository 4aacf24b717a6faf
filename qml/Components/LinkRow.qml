// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! A row that leads to another page: what is there, and an arrow along the reading direction. */
CardButton {
    id: control

    property string note
    property string iconName
    /*! The icon points along the reading direction. */
    property bool directional: false

    padding: Theme.space.m
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    cornerRadius: Theme.radius
    Accessible.description: note

    contentItem: RowLayout {
        spacing: Theme.space.m

        Icon {
            visible: control.iconName !== ""
            name: control.iconName
            directional: control.directional
            tint: Theme.colour.primary
        }

        TitleAndNote {
            title: control.text
            note: control.note
            Layout.fillWidth: true
        }

        Icon {
            name: "forward"
            directional: true
            tint: Theme.colour.inkSoft
        }
    }
}
