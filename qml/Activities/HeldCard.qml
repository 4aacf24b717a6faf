// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A card that lies in its basket, small. The basket names it for screen readers. */
Rectangle {
    id: held

    required property var card

    implicitWidth: row.implicitWidth + 2 * Theme.space.s
    implicitHeight: row.implicitHeight + 2 * Theme.space.xs
    radius: Theme.radius
    color: Theme.colour.raised

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space.s
        anchors.rightMargin: Theme.space.s
        spacing: Theme.space.s

        Picture {
            visible: !!held.card?.picture
            picture: held.card?.picture ?? null
            Layout.preferredWidth: 44
            Layout.preferredHeight: 44
            Accessible.ignored: true
        }

        Icon {
            visible: !held.card?.picture
            name: "check"
            size: 18
            tint: Theme.colour.leaf
        }

        ProseText {
            prose: held.card?.text ?? null
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
