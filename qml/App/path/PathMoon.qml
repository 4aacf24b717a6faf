// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Pathlight.Components

/*! A crescent in the free sky, where there is room for it. */
Item {
    Shape {
        anchors.centerIn: parent
        visible: parent.width > 150
        width: 92
        height: 92

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.sky.moon
            PathSvg { path: "M 58 2 A 46 46 0 1 1 4 62 A 44 44 0 0 0 58 2 Z" }
        }
    }
}
