// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! The head of the messenger's window: whose talk it is. Dusk in every theme. */
Rectangle {
    id: head

    required property string title
    /*! The first one who is not the learner's side. */
    required property var person
    property bool group: false

    implicitHeight: Math.max(avatar.height, title.implicitHeight) + 2 * Theme.space.m
    radius: Theme.cardRadius
    color: Theme.night.paper

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: parent.radius
        color: parent.color
    }

    PlingAvatar {
        id: avatar

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        size: 48
        person: head.group ? ({}) : head.person
        iconName: head.group ? "people" : ""
    }

    Heading {
        id: title

        // Also where the words run against the page, as a name in Latin letters on an Arabic page.
        horizontalAlignment: Text.AlignLeft
        level: 2
        text: head.title
        color: Theme.night.ink
        anchors.left: avatar.right
        anchors.leftMargin: Theme.space.m
        anchors.right: brand.left
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
    }

    Text {
        id: brand

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        text: "Pling"
        textFormat: Text.PlainText
        color: Theme.night.inkSoft
        font.family: Theme.latinFamily
        font.pixelSize: Theme.textSmall
        Accessible.ignored: true
    }
}
