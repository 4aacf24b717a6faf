// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend

/*! What every control that is pressed has in common: a name and an action for screen readers, Enter as well as Space,
    a visible focus, and a size that a finger finds. No Control of Qt's, because Qt 6.4 keeps the Accessible.role of
    those from screen readers. */
Item {
    id: control

    property string text
    property ColourSet colours: Theme.colour
    /*! Of the ground that the control lies on, where that is another one than its own. */
    property ColourSet groundColours: colours
    property int cornerRadius: Theme.radius
    /*! What a screen reader says; the text unless set. */
    property string spokenName: text
    property font font
    /*! What it shows, within the paddings; and what lies behind that. */
    property Item contentItem: null
    property Item background: null
    property real padding: 0
    property real leftPadding: padding
    property real rightPadding: padding
    property real topPadding: padding
    property real bottomPadding: padding
    readonly property real implicitContentWidth: contentItem?.implicitWidth ?? 0
    readonly property real implicitContentHeight: contentItem?.implicitHeight ?? 0
    readonly property bool down: tap.pressed
    readonly property bool hovered: hover.hovered
    readonly property bool mirrored: LayoutMirroring.enabled

    signal clicked

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    activeFocusOnTab: true
    font.family: Theme.family
    font.pixelSize: Theme.textBody

    Accessible.role: Accessible.Button
    Accessible.name: spokenName
    Accessible.ignored: !visible || opacity === 0
    Accessible.onPressAction: activate()
    Keys.onPressed: event => {
        Navigation.byKeyboard = true
        event.accepted = [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter, Qt.Key_Select].includes(event.key)
        if (event.accepted && !event.isAutoRepeat) {
            clicked()
        }
    }
    onContentItemChanged: {
        // Null while the control goes away.
        if (contentItem) {
            contentItem.parent = control
            arrange()
        }
    }
    onBackgroundChanged: {
        if (background) {
            background.parent = control
            background.anchors.fill = control
            background.z = -1
        }
    }
    onWidthChanged: arrange()
    onHeightChanged: arrange()
    onLeftPaddingChanged: arrange()
    onRightPaddingChanged: arrange()
    onTopPaddingChanged: arrange()
    onBottomPaddingChanged: arrange()

    /*! What a screen reader's action does. Qt 6.4 does not tell it what cannot be pressed. */
    function activate() {
        if (enabled && visible) {
            clicked()
        }
    }

    /*! A ground as it looks now: under a tint of this opacity while it is pressed, of half as much below the mouse. */
    function touched(ground: color, tint: color, strength: real): color {
        return down ? Qt.tint(ground, Qt.alpha(tint, strength))
                    : hovered ? Qt.tint(ground, Qt.alpha(tint, strength / 2)) : ground
    }

    /*! Gives the content its place. By hand, because its height follows from its width, and ours from its height. */
    function arrange() {
        if (contentItem) {
            contentItem.x = leftPadding
            contentItem.y = topPadding
            contentItem.width = width - leftPadding - rightPadding
            contentItem.height = height - topPadding - bottomPadding
        }
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onPressedChanged: {
            if (pressed) {
                Navigation.byKeyboard = false
                control.forceActiveFocus(Qt.MouseFocusReason)
            }
        }
        onTapped: control.clicked()
        onLongPressed: if (ReadAloud.automatic) ReadAloud.say(control)
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }

    FocusRing {
        control: control
        colours: control.groundColours
        cornerRadius: control.cornerRadius
    }
}
