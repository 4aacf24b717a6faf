// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! How a choice turned out, as a shape on a colour: a tick, a lantern, or an arrow that leads back. Never a cross. */
Rectangle {
    id: badge

    /*! "right", "helps", or anything else for a way that leads back. */
    required property string mark
    readonly property bool leadsOn: mark === "right" || mark === "helps"

    implicitWidth: 36
    implicitHeight: 36
    radius: 18
    color: mark === "helps" ? Theme.colour.lantern : mark === "right" ? Theme.colour.leaf : Theme.colour.raised
    border.width: leadsOn ? 0 : 2
    border.color: Theme.colour.clay

    Icon {
        anchors.centerIn: parent
        name: badge.mark === "right" ? "check" : badge.mark === "helps" ? "lantern" : "again"
        size: 22
        tint: badge.mark === "right" ? Theme.colour.leafInk
                                     : badge.mark === "helps" ? Theme.colour.lanternInk : Theme.colour.clay
        directional: !badge.leadsOn
    }
}
