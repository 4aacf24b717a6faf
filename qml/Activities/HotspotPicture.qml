// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! The picture to search and the spots on it. A picture is the same in every language, so its places are never
    mirrored. */
ArrowKeys {
    id: scene

    required property var picture
    required property var spots
    /*! What is to be found, for screen readers. */
    required property string question

    signal touched(string id)
    signal missed

    implicitHeight: Math.min(width * 0.625, Math.max(280, Window.height * 0.66))
    height: implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: question

    Picture {
        id: drawing

        anchors.fill: parent
        picture: scene.picture
    }

    // What the drawing covers; it keeps its own proportions.
    Item {
        id: canvas

        readonly property real proportion: drawing.proportion > 0 ? drawing.proportion : parent.width / parent.height

        width: Math.min(parent.width, parent.height * proportion)
        height: Math.min(parent.height, parent.width / proportion)
        anchors.centerIn: parent

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: scene.missed()
        }

        Repeater {
            model: scene.spots.length

            HotspotSpot {
                required property int index

                objectName: "spot-" + (spot.id ?? "")
                spot: scene.spots[index] ?? ({})
                ground: Qt.size(canvas.width, canvas.height)
                onClicked: scene.touched(spot.id)
            }
        }
    }
}
