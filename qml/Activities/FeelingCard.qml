// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A feeling on a round card. */
CardButton {
    id: card

    required property var prose
    property var picture: null
    /*! The width of the card, and its height unless the words need more. */
    required property int size

    text: prose?.plain ?? ""
    padding: Math.round(size * 0.08)
    cornerRadius: size / 2
    implicitWidth: size
    implicitHeight: Math.max(size, implicitContentHeight + 2 * padding)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: picked
    Accessible.onToggleAction: activate()

    contentItem: Item {
        implicitHeight: drawing.height + words.implicitHeight

        Column {
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter

            Picture {
                id: drawing

                picture: card.picture
                width: parent.width
                height: card.picture ? Math.round(card.size * 0.42) : 0
                Accessible.ignored: true
            }

            ProseText {
                id: words

                prose: card.prose
                width: parent.width
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
