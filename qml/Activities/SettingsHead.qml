// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! The head of a profile: the app's name, and whose profile it is. Dusk in every theme. */
Rectangle {
    id: head

    required property string app
    required property var owner
    property var portrait: null

    implicitHeight: Math.max(face.height, owner.implicitHeight + brand.implicitHeight) + 2 * Theme.space.l
    radius: Theme.cardRadius
    color: Theme.night.paper

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: parent.radius
        color: parent.color
    }

    PlingAvatar {
        id: face

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        size: 72
        person: ({name: head.owner, picture: head.portrait})
    }

    Heading {
        id: owner

        // Also where the words run against the page, as a name in Latin letters on an Arabic page.
        horizontalAlignment: Text.AlignLeft
        level: 2
        text: head.owner?.plain ?? ""
        color: Theme.night.ink
        anchors.left: face.right
        anchors.leftMargin: Theme.space.l
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        y: (parent.height - implicitHeight - brand.implicitHeight) / 2
    }

    BodyText {
        id: brand

        // Also where the words run against the page, as a name in Latin letters on an Arabic page.
        horizontalAlignment: Text.AlignLeft
        text: head.app
        color: Theme.night.inkSoft
        font.pixelSize: Theme.textSmall
        anchors.left: owner.left
        anchors.right: owner.right
        anchors.top: owner.bottom
    }
}
