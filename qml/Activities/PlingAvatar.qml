// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! Somebody in the messenger: their small round picture, or the first letter of their name. Decoration. */
Rectangle {
    id: avatar

    required property var person
    property int size: 40
    property string iconName
    /*! Which of the people, so that each has a ground of their own. */
    property int number: 0
    readonly property string name: person.name?.plain ?? ""

    width: Math.round(size * Math.min(Theme.textScale, 1.4))
    height: width
    radius: width / 2
    color: person.picture ? Theme.light.paper
                          : [Theme.colour.lantern, Theme.colour.leaf, Theme.colour.chosen, Theme.colour.primary][number % 4]

    Picture {
        visible: !!avatar.person.picture
        anchors.fill: parent
        anchors.margins: Math.round(parent.width * 0.12)
        picture: avatar.person.picture ?? null
        Accessible.ignored: true
    }

    Icon {
        visible: avatar.iconName !== ""
        anchors.centerIn: parent
        name: avatar.iconName
        tint: Theme.colour.lanternInk
    }

    Text {
        visible: !avatar.person.picture && avatar.name !== ""
        anchors.centerIn: parent
        text: Array.from(avatar.name)[0] ?? ""
        textFormat: Text.PlainText
        color: [Theme.colour.lanternInk, Theme.colour.leafInk, Theme.colour.ink, Theme.colour.primaryInk][avatar.number % 4]
        font.family: Theme.family
        font.bold: true
        font.pixelSize: Math.round(avatar.height * 0.42)
        Accessible.ignored: true
    }
}
