// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

/*! The ground of what Glim says; whoever uses it lays the words over it. The tail points to the start side, where Glim
    is. */
Item {
    id: bubble

    property ColourSet colours: Theme.colour
    /*! How far down the tail's tip is. */
    property real tailAt: height / 2
    /*! How far the tail's tip stands out. */
    readonly property int tail: 20

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: bubble.tail
        radius: Theme.cardRadius
        color: bubble.colours.surface
        border.width: Theme.highContrast ? Theme.stroke : 0
        border.color: bubble.colours.outline
    }

    Shape {
        y: bubble.tailAt - height / 2
        anchors.left: parent.left
        width: bubble.tail + 6
        height: 28
        transform: Scale {
            xScale: bubble.LayoutMirroring.enabled ? -1 : 1
            origin.x: (bubble.tail + 6) / 2
        }

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.highContrast ? bubble.colours.outline : bubble.colours.surface
            startX: bubble.tail + 6
            startY: 0

            PathLine { x: 0; y: 14 }
            PathLine { x: bubble.tail + 6; y: 28 }
        }
    }
}
