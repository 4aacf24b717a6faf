// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/*! One line to type into. `name` is its label for screen readers; the visible label stands beside or above it. */
T.TextField {
    id: field

    required property string name

    implicitWidth: 320
    implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
    padding: Theme.space.m
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    horizontalAlignment: TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.colour.ink
    placeholderTextColor: Theme.colour.inkSoft
    selectionColor: Theme.colour.primary
    selectedTextColor: Theme.colour.primaryInk
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    selectByMouse: true
    Accessible.name: name

    background: Rectangle {
        radius: Theme.radius
        color: Theme.colour.surface
        border.width: field.activeFocus ? 3 : Theme.stroke
        border.color: field.activeFocus ? Theme.colour.focus : Theme.colour.outline
    }

    Text {
        x: field.leftPadding
        width: field.width - field.leftPadding - field.rightPadding
        height: field.height
        visible: field.length === 0 && field.preeditText === ""
        text: field.placeholderText
        textFormat: Text.PlainText
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
        color: field.placeholderTextColor
        font: field.font
        Accessible.ignored: true
    }
}
