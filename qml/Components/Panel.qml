// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! A ground that holds what belongs together, in a column. It cannot be pressed. */
Rectangle {
    id: panel

    default property alias content: column.data
    property int padding: Theme.space.xl
    property alias spacing: column.spacing
    /*! Lies lower than a card: for notes beside the main thing. */
    property bool quiet: false
    /*! The keyboard stops here, so that what is only read comes into sight. */
    property bool reachable: false

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.cardRadius
    color: quiet ? Theme.colour.raised : Theme.colour.surface
    border.width: quiet && !Theme.highContrast ? 0 : Theme.stroke
    border.color: Theme.colour.line

    activeFocusOnTab: reachable

    FocusRing {
        control: panel
        cornerRadius: panel.radius
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: panel.padding
        spacing: Theme.space.s
    }
}
