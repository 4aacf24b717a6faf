// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/*! The handle at the side of what scrolls. It is there whenever something is out of sight, and never fades. */
T.ScrollBar {
    id: bar

    implicitWidth: 14
    padding: 3
    visible: size < 1
    policy: T.ScrollBar.AlwaysOn
    minimumSize: 0.1
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 8
        radius: 4
        color: bar.pressed || bar.hovered ? Theme.colour.primary : Theme.colour.outline
    }
}
