// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Pathlight.Components

/*! The hills at dusk and the path over them. Drawn once for its size; nothing in it moves. */
Item {
    id: landscape

    /*! Where the path passes, in order along the x axis. */
    required property var stations
    /*! How far apart two stations lie. */
    required property real stride
    /*! The height above which nothing of the path is drawn. */
    required property real horizon

    readonly property real ribbon: Math.max(30, Math.min(48, height * 0.066))

    /*! The outline of a range of hills: waves of a length about a height, down to the ground. */
    function hills(top: real, swing: real, length: real, shift: real): string {
        let outline = `M ${-shift} ${top}`
        for (let x = -shift, up = true; x < width; x += length, up = !up) {
            const y = up ? top - swing : top + swing * 0.6
            outline += ` S ${x + length * 0.55} ${y} ${x + length} ${up ? top - swing * 0.5 : top + swing * 0.2}`
        }
        return `${outline} V ${height} H ${-shift} Z`
    }

    /*! The line of the path through its stations, level at each. */
    function trail(): string {
        let line = ""
        for (const [index, at] of stations.entries()) {
            line += index === 0 ? `M ${at.x} ${at.y}`
                                : ` C ${stations[index - 1].x + stride / 2} ${stations[index - 1].y}`
                                  + ` ${at.x - stride / 2} ${at.y} ${at.x} ${at.y}`
        }
        return line
    }

    Shape {
        anchors.fill: parent
        visible: !Theme.highContrast

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.sky.hillFar
            PathSvg { path: landscape.hills(landscape.horizon, landscape.height * 0.07, 460, 120) }
        }

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.sky.hillMiddle
            PathSvg { path: landscape.hills((landscape.horizon * 2 + landscape.height) / 3, landscape.height * 0.06, 390, 40) }
        }

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.sky.hillNear
            PathSvg { path: landscape.hills((landscape.horizon + landscape.height * 2) / 3, landscape.height * 0.05, 560, 260) }
        }
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeWidth: landscape.ribbon
            strokeColor: Theme.sky.path
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: landscape.trail() }
        }

        ShapePath {
            strokeWidth: 3
            strokeColor: Theme.sky.pathMark
            strokeStyle: ShapePath.DashLine
            dashPattern: [1, 7]
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            PathSvg { path: landscape.trail() }
        }
    }
}
