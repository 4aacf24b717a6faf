// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! Where one stands among the scenes: dots behind are filled, the present one is larger. Said as one sentence. */
Row {
    id: dots

    /*! Scenes behind, from 0. */
    required property int position
    required property int length
    readonly property int shown: Math.max(length, position + 1)

    spacing: shown > 16 ? Theme.space.s : Theme.space.l
    Accessible.role: Accessible.StaticText
    //: Said by screen readers for the row of dots: which step of the module this is.
    Accessible.name: qsTr("Step %1 of %2").arg(position + 1).arg(shown)

    Repeater {
        model: dots.shown

        Item {
            id: dot

            required property int index
            readonly property bool here: index === dots.position
            readonly property bool behind: index < dots.position

            width: 12
            height: 20

            Rectangle {
                anchors.centerIn: parent
                width: dot.here ? 18 : 12
                height: width
                radius: width / 2
                color: dot.here ? Theme.colour.primary : dot.behind ? Theme.colour.leaf : "transparent"
                border.width: dot.here || dot.behind ? 0 : 2
                border.color: Theme.colour.outline
            }
        }
    }
}
