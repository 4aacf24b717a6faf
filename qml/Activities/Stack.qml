// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! Its children one below the other, as wide as it is. Each has its place as soon as the heights are known; a Column
    places them only when the next frame is drawn, which is too late for a layout around it. */
Item {
    id: stack

    property real spacing: 0
    /*! The children whose height and visibility are followed. */
    readonly property var followed: []

    function follow() {
        for (const child of Array.from(children)) {
            if (!followed.includes(child)) {
                followed.push(child)
                child.heightChanged.connect(arrange)
                child.visibleChanged.connect(arrange)
            }
        }
        arrange()
    }

    function arrange() {
        if (!children) {
            return // the stack is going away; its children change once more then
        }
        let bottom = 0
        for (const child of Array.from(children)) {
            if (child.visible && child.height > 0) {
                child.y = bottom > 0 ? bottom + spacing : 0
                bottom = child.y + child.height
            }
        }
        implicitHeight = bottom
    }

    height: implicitHeight
    onChildrenChanged: follow()
    onSpacingChanged: arrange()
    Component.onCompleted: arrange()
}
