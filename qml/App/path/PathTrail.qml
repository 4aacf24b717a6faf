// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Activities
import Pathlight.Components

/*! The path with a lantern for each module. It scrolls along the reading direction, and begins where the learner is. */
Item {
    id: trail

    /*! The height that the lanterns stay below. */
    property real ceiling: 0
    /*! The height that is seen at once. */
    property real room: height
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real lanternSize: Math.max(112, Math.min(184, room * 0.26))
    readonly property real stride: Math.max(Math.min(width / Math.max(1, lanterns.count), 340),
                                            240 * Math.min(Theme.textScale, 1.6))
    readonly property real pathWidth: Math.max(width, lanterns.count * stride)
    readonly property real firstX: (pathWidth - (lanterns.count - 1) * stride) / 2
    readonly property real highest: ceiling + lanternSize * 0.82
    readonly property real lowest: Math.max(highest, height - belowFoot)
    /*! What lies below a lantern's foot: its title, and the buttons that scroll where there are any. */
    readonly property real belowFoot: tallestPill() + lanternSize * 0.07 + Theme.space.l
                                      + (pathWidth > width ? Theme.target + Theme.space.s : 0)
    /*! The least height in which every lantern and title is whole. */
    readonly property real leastHeight: highest + belowFoot
    /*! How deep each station of the path lies between the highest and the lowest, over and over. */
    readonly property var depths: [0.9, 0.4, 0.75, 0.12, 0.5, 0.05, 0.6]

    function tallestPill(): real {
        let tallest = 0
        for (let index = 0; index < lanterns.count; ++index) {
            tallest = Math.max(tallest, lanterns.itemAt(index)?.pillHeight ?? 0)
        }
        return tallest
    }

    /*! Where the lantern of a number stands; numbers outside the modules lead on beyond the edges. */
    function station(number: int): point {
        const along = firstX + number * stride
        const depth = depths[(number + depths.length) % depths.length]
        return Qt.point(mirrored ? pathWidth - along : along, highest + depth * (lowest - highest))
    }

    /*! All stations from the left edge to the right one. */
    function stations(): var {
        const beyond = Math.ceil(firstX / stride) + 1
        const points = []
        for (let number = -beyond; number < lanterns.count + beyond; ++number) {
            points.push(station(number))
        }
        return mirrored ? points.reverse() : points
    }

    function bounded(x: real): real {
        return Math.max(0, Math.min(x, view.contentWidth - view.width))
    }

    /*! Brings a place into the middle, as far as the path reaches. */
    function centreOn(x: real) {
        view.contentX = bounded(x - view.width / 2)
    }

    function centreOnNext() {
        for (let index = 0; index < lanterns.count; ++index) {
            if (lanterns.itemAt(index)?.next) {
                centreOn(station(index).x)
                return
            }
        }
        centreOn(station(0).x)
    }

    onPathWidthChanged: settle.start()
    onWidthChanged: settle.start()
    onMirroredChanged: settle.start()

    // Once all lanterns have their place.
    Timer {
        id: settle

        interval: 0
        onTriggered: trail.centreOnNext()
    }

    Flickable {
        id: view

        anchors.fill: parent
        contentWidth: trail.pathWidth
        contentHeight: height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick

        PathLandscape {
            width: trail.pathWidth
            height: view.height
            stations: trail.stations()
            stride: trail.stride
            horizon: trail.ceiling + (view.height - trail.ceiling) * 0.3
        }

        ArrowKeys {
            objectName: "pathLanterns"
            width: trail.pathWidth
            height: view.height
            Accessible.role: Accessible.Grouping
            //: For screen readers: the lanterns on the path, one for each module.
            Accessible.name: qsTr("Your path")

            Repeater {
                id: lanterns

                model: Modules

                PathLantern {
                    readonly property point place: trail.station(index)

                    objectName: "module-" + moduleId
                    x: place.x - width / 2
                    y: place.y - foot
                    lanternSize: trail.lanternSize
                    maximumWidth: trail.stride - Theme.space.m
                    focus: next || (index === 0 && Modules.nextModule === "")
                    onClicked: Session.open(moduleId)
                    onActiveFocusChanged: {
                        if (activeFocus && (x < view.contentX || x + width > view.contentX + view.width)) {
                            trail.centreOn(place.x)
                        }
                    }
                }
            }
        }
    }

    WheelHandler {
        enabled: trail.height <= trail.room
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => view.contentX = trail.bounded(view.contentX - event.angleDelta.y - event.angleDelta.x)
    }

    PathArrow {
        anchors.left: parent.left
        onwards: false
        visible: trail.mirrored ? view.contentX < view.contentWidth - view.width - 1 : view.contentX > 1
        onClicked: scroll.moveTo(trail.bounded(view.contentX + (trail.mirrored ? 1 : -1) * view.width * 0.7))
    }

    PathArrow {
        anchors.right: parent.right
        onwards: true
        visible: trail.mirrored ? view.contentX > 1 : view.contentX < view.contentWidth - view.width - 1
        onClicked: scroll.moveTo(trail.bounded(view.contentX + (trail.mirrored ? -1 : 1) * view.width * 0.7))
    }

    NumberAnimation {
        id: scroll

        function moveTo(x: real) {
            to = x
            restart()
        }

        target: view
        property: "contentX"
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }
}
