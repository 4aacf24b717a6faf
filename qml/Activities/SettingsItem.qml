// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A line of a profile: what it is and what stands there, or a lock where the eyes that look do not see it. */
Rectangle {
    id: row

    required property var item
    readonly property bool shown: item.visible ?? false
    readonly property string caption: item.label?.plain ?? ""

    implicitHeight: Math.max(drawing.height, label.implicitHeight + value.implicitHeight, lock.height) + 2 * Theme.space.s
    radius: Theme.radius
    color: shown ? "transparent" : Theme.colour.raised
    Accessible.role: Accessible.StaticText
    Accessible.name: shown
        //: For screen readers, a line of a profile: %1 is what it is, %2 what stands there.
        ? qsTr("%1: %2").arg(caption).arg(item.value?.plain ?? "")
        //: For screen readers, a line of a profile that those who look do not see: %1 is what it is.
        : qsTr("%1: not shown").arg(caption)

    BodyText {
        id: label

        text: row.caption
        soft: true
        font.pixelSize: Theme.textSmall
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.m
        anchors.right: drawing.left
        anchors.rightMargin: Theme.space.s
        y: (parent.height - implicitHeight - value.implicitHeight) / 2
        Accessible.ignored: true
    }

    BodyText {
        id: value

        // Also where the words run against the page, as a name in Latin letters on an Arabic page.
        horizontalAlignment: Text.AlignLeft
        text: row.shown ? row.item.value?.plain ?? ""
                        //: On a line of a profile: those who look do not see what stands there.
                        : qsTr("not shown")
        soft: !row.shown
        font.italic: !row.shown
        anchors.left: label.left
        anchors.right: label.right
        anchors.top: label.bottom
        Accessible.ignored: true
    }

    Picture {
        id: drawing

        visible: row.shown && !!row.item.picture
        picture: row.item.picture ?? null
        width: visible ? 120 : lock.width
        height: visible ? 76 : 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }

    Icon {
        id: lock

        visible: !row.shown
        name: "lock"
        tint: Theme.colour.inkSoft
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
    }
}
