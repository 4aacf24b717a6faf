// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! Square codes that carry a number and an address to a telephone. */
Flow {
    id: codes

    required property string number
    required property string numberAddress
    required property string address

    spacing: Theme.space.xl
    topPadding: Theme.space.m

    CarriedCode {
        visible: codes.numberAddress !== ""
        code: codes.numberAddress
        said: codes.number
        width: Math.min(implicitWidth, codes.width)
    }

    CarriedCode {
        visible: codes.address !== ""
        code: codes.address
        said: codes.address === "" ? "" : "\u2066" + codes.address + "\u2069"
        width: Math.min(implicitWidth, codes.width)
    }

    BodyText {
        text: qsTr("Point the camera of a phone at the code. The phone may keep what it opened in a list. "
                   + "Use a phone that is safe for you.")
        soft: true
        width: Math.min(codes.width, Theme.lineLength)
    }
}
