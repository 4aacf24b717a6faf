// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! A square code with what it holds below it. On white whatever the theme: cameras read nothing else well. */
ColumnLayout {
    id: carried

    required property string code
    /*! What it holds, in words. */
    required property string said
    /*! The page says it already. */
    readonly property bool spoken: false

    spacing: Theme.space.xs

    QrCode {
        objectName: "code"
        text: carried.code
        implicitWidth: modules * Math.round(4 * Theme.textScale)
        implicitHeight: width
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Accessible.role: Accessible.Graphic
        //: What a square code is, to those who do not see it; %1 is a telephone number or a web address.
        Accessible.name: qsTr("A square code for the camera of a phone. It holds %1.").arg(carried.said)
    }

    BodyText {
        text: carried.said
        digits: true
        font.pixelSize: Theme.textSmall
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
        Layout.maximumWidth: 320 * Theme.textScale
    }
}
