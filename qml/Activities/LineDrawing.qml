// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Pathlight.Components

/*! A drawing of lines in a field of 320 by 240, never mirrored: it must stay the drawing that its fingerprint is of. */
Rectangle {
    id: drawing

    /*! SVG path data. */
    required property var paths
    /*! How many of them, at the end, are lines that can be changed; they are drawn heavier. */
    required property int changing

    implicitHeight: Math.round(width * 0.75)
    radius: Theme.cardRadius
    color: Theme.colour.surface
    border.width: Theme.stroke
    border.color: Theme.colour.line
    Accessible.role: Accessible.Graphic

    Item {
        width: 320
        height: 240
        scale: drawing.width / 320
        transformOrigin: Item.TopLeft

        Repeater {
            model: drawing.paths.length

            Shape {
                id: shape

                required property int index

                width: 320
                height: 240

                ShapePath {
                    fillColor: "transparent"
                    strokeColor: shape.index < drawing.paths.length - drawing.changing ? Theme.colour.ink
                                                                                       : Theme.colour.primary
                    strokeWidth: shape.index < drawing.paths.length - drawing.changing ? 3 : 5
                    capStyle: ShapePath.RoundCap
                    joinStyle: ShapePath.RoundJoin

                    PathSvg {
                        path: drawing.paths[shape.index] ?? ""
                    }
                }
            }
        }
    }
}
