// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! The colours of the landscape at dusk. In high contrast nothing is left of it but the path. */
QtObject {
    required property bool highContrast

    readonly property color top: highContrast ? "#000000" : "#262860"
    readonly property color low: highContrast ? "#000000" : "#4A4B9E"
    readonly property color glow: highContrast ? "#000000" : "#6B568F"
    readonly property color star: "#FFF9EF"
    readonly property color hillFar: highContrast ? "#000000" : "#3B3D86"
    readonly property color hillMiddle: highContrast ? "#000000" : "#2C2F6E"
    readonly property color hillNear: highContrast ? "#000000" : "#1F2150"
    readonly property color moon: highContrast ? "#000000" : "#FFF3D6"
    readonly property color path: highContrast ? "#FFFFFF" : "#EBD6B0"
    readonly property color pathMark: highContrast ? "#000000" : "#D2B27A"
}
