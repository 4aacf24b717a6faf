// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A key of the pad: a digit or an icon. */
CardButton {
    id: key

    property string iconName

    padding: Theme.space.s
    cornerRadius: Theme.radius
    Layout.preferredWidth: Math.round(72 * Theme.textScale)
    Layout.minimumHeight: 56

    contentItem: Item {
        implicitWidth: 24
        implicitHeight: digit.implicitHeight

        BodyText {
            id: digit

            anchors.centerIn: parent
            visible: key.iconName === ""
            text: key.text
            spoken: false
            lineHeight: 1
            font.pixelSize: Theme.textTitle
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: key.iconName !== ""
            name: key.iconName
            tint: Theme.colour.primary
        }
    }
}
