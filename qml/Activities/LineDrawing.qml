// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
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

    // A Shape that is scrolled out of sight is drawn over the bars by the software renderer; a Canvas keeps to its place.
    Canvas {
        readonly property var look: [drawing.paths, drawing.changing, Theme.colour.ink, Theme.colour.primary]

        anchors.fill: parent
        onLookChanged: requestPaint()
        onPaint: {
            const pen = getContext("2d")
            pen.reset()
            pen.scale(width / 320, width / 320)
            pen.lineCap = "round"
            pen.lineJoin = "round"
            const fixed = drawing.paths.length - drawing.changing
            for (const [index, path] of drawing.paths.entries()) {
                pen.strokeStyle = index < fixed ? Theme.colour.ink : Theme.colour.primary
                pen.lineWidth = index < fixed ? 3 : 5
                pen.path = path
                pen.stroke()
            }
        }
    }
}
