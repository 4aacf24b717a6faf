// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! The ground of what Glim says; whoever uses it lays the words over it. The tail points to the start side, where Glim
    is. */
Item {
    id: bubble

    property ColourSet colours: Theme.colour
    /*! How far down the tail's tip is. */
    property real tailAt: height / 2
    /*! How far the tail's tip stands out. */
    readonly property int tail: 20

    // A square on its corner, pressed flat. No Shape: scrolled out of sight, Qt's software renderer draws one unclipped,
    // over the bar above the page.
    Item {
        y: bubble.tailAt - height / 2
        anchors.left: parent.left
        width: 2 * bubble.tail
        height: 28

        Rectangle {
            anchors.centerIn: parent
            width: bubble.tail * Math.SQRT2
            height: width
            color: Theme.highContrast ? bubble.colours.outline : bubble.colours.surface
            antialiasing: true
            transform: [
                Rotation {
                    angle: 45
                    origin.x: bubble.tail * Math.SQRT1_2
                    origin.y: bubble.tail * Math.SQRT1_2
                },
                Scale {
                    yScale: 28 / (2 * bubble.tail)
                    origin.y: bubble.tail * Math.SQRT1_2
                }
            ]
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: bubble.tail
        radius: Theme.cardRadius
        color: bubble.colours.surface
        border.width: Theme.highContrast ? Theme.stroke : 0
        border.color: bubble.colours.outline
    }
}
