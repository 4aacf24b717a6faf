// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/*! What every control that is pressed has in common: a name and an action for screen readers, Enter as well as Space,
    a visible focus, and a size that a finger finds. */
T.AbstractButton {
    id: control

    property ColourSet colours: Theme.colour
    property int cornerRadius: Theme.radius
    /*! What a screen reader says; the text unless set. */
    property string spokenName: text

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.family: Theme.family
    font.pixelSize: Theme.textBody

    Accessible.name: spokenName
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    FocusRing {
        control: control
        colours: control.colours
        cornerRadius: control.cornerRadius
    }
}
