// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A field for a PIN under its label. */
Column {
    id: line

    required property string label
    readonly property alias field: pin
    readonly property alias text: pin.text

    /*! The keyboard came here. */
    signal reached
    /*! The PIN is complete. */
    signal accepted

    spacing: Theme.space.xs

    BodyText {
        width: line.width
        text: line.label
    }

    PinField {
        id: pin

        width: line.width
        name: line.label
        onActiveFocusChanged: if (activeFocus) line.reached()
        onAccepted: line.accepted()
    }
}
