// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend

/*! One of the program's own icons, in one colour, sharp at its size. */
DrawingItem {
    id: icon

    required property string name
    property color tint: Theme.colour.ink
    property int size: Math.round(24 * Math.min(Theme.textScale, 1.5))
    /*! Points along the reading direction, so it turns round in right-to-left scripts. */
    property bool directional: false

    source: name ? "icon/" + name + "/" + String(tint).slice(1) : ""
    implicitWidth: size
    implicitHeight: size
    mirror: directional && LayoutMirroring.enabled
    Accessible.ignored: true
}
