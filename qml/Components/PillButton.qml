// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! A button with words, an icon, or both. Its kinds differ in ground and tint only. */
Pressable {
    id: control

    property string iconName
    /*! The icon points along the reading direction. */
    property bool directional: false
    property color ground: colours.raised
    property color tint: colours.ink
    property color edge: colours.outline
    /*! Shows the icon alone; the text stays for screen readers. */
    property bool compact: false

    leftPadding: compact ? Math.max(Theme.space.m, (Theme.target - implicitContentWidth) / 2) : Theme.space.xl
    rightPadding: leftPadding
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    cornerRadius: Math.min(height / 2, Theme.target / 2 * Theme.textScale)

    contentItem: ButtonLabel {
        iconName: control.iconName
        directional: control.directional
        text: control.compact ? "" : control.text
        tint: control.tint
        font: control.font
    }

    background: Rectangle {
        radius: control.cornerRadius
        color: control.touched(control.ground, control.tint, 0.16)
        border.width: Theme.stroke
        border.color: control.edge
    }
}
