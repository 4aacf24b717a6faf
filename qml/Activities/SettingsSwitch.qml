// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A switch of an invented app: what it is about, its options, and what the chosen one does. Anchored, not laid out, so
    that its height is known as soon as its width is. */
Rectangle {
    id: control

    required property var setting
    readonly property string mark: setting.mark ?? ""
    readonly property bool hinted: !!setting.hint

    signal picked(string option)

    implicitHeight: (note.visible ? note.y + note.height : options.y + options.implicitHeight) + Theme.space.l
    radius: Theme.cardRadius
    color: Theme.colour.surface
    border.width: Theme.stroke
    border.color: Theme.colour.line

    ProseText {
        id: title

        prose: control.setting.text ?? null
        font.bold: true
        y: Theme.space.l
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
    }

    ProseText {
        id: hint

        visible: control.hinted
        prose: control.setting.hint ?? null
        color: Theme.colour.inkSoft
        font.pixelSize: Theme.textSmall
        anchors.top: title.bottom
        anchors.left: title.left
        anchors.right: title.right
    }

    SettingsOptions {
        id: options

        y: title.y + title.implicitHeight + (control.hinted ? hint.implicitHeight : 0) + Theme.space.m
        anchors.left: title.left
        anchors.right: title.right
        title: title.prose?.plain ?? ""
        options: control.setting.options ?? []
        outcome: (Marks.words(control.mark) + " " + (control.setting.message?.plain ?? "")).trim()
        onPicked: id => control.picked(id)
    }

    MarkedNote {
        id: note

        prose: control.setting.message ?? null
        mark: control.mark
        height: implicitHeight
        y: options.y + options.implicitHeight + Theme.space.m
        anchors.left: title.left
        anchors.right: title.right
        Accessible.ignored: true
    }
}
