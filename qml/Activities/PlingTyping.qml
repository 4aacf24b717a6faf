// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! Three dots that breathe while somebody writes. They move only then. */
Rectangle {
    id: typing

    required property bool running
    property bool mine: false

    implicitWidth: dots.width + 2 * Theme.space.l
    implicitHeight: 44
    radius: Theme.cardRadius
    color: mine ? Theme.colour.chosen : Theme.colour.surface
    Accessible.ignored: true

    Row {
        id: dots

        anchors.centerIn: parent
        spacing: Theme.space.s

        Repeater {
            model: 3

            Rectangle {
                id: dot

                required property int index

                width: 10
                height: 10
                radius: 5
                color: Theme.colour.inkSoft

                SequentialAnimation on opacity {
                    running: typing.running && Theme.calm > 0
                    loops: Animation.Infinite

                    PauseAnimation { duration: dot.index * Theme.quick }
                    NumberAnimation { to: 0.3; duration: Theme.calm }
                    NumberAnimation { to: 1; duration: Theme.calm }
                    PauseAnimation { duration: (2 - dot.index) * Theme.quick }
                }
            }
        }
    }
}
