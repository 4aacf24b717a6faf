// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! Three places, which fill with the pictures that were pressed. */
Row {
    id: places

    /*! Names of signs, at most as many as there are places. */
    required property var signs
    property int place: 80

    spacing: Theme.space.m
    Accessible.role: Accessible.StaticText
    Accessible.name: signs.length === 0
                     //: For screen readers: none of the three places for pictures is filled.
                     ? qsTr("Three empty places")
                     //: For screen readers: the pictures pressed so far; %1 is their names, one after the other.
                     : qsTr("Pressed so far: %1").arg(Wording.listOf(signs.map(sign => Wording.signs[sign])))

    Repeater {
        model: Login.length

        Rectangle {
            id: place

            required property int index
            readonly property string sign: places.signs[index] ?? ""

            implicitWidth: places.place
            implicitHeight: places.place
            radius: Theme.cardRadius
            color: Theme.colour.raised
            border.width: sign ? 0 : 2
            border.color: Theme.colour.outline

            Artwork {
                anchors.fill: parent
                name: place.sign ? "sign-" + place.sign : ""
            }
        }
    }
}
