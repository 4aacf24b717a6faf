// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A basket: pressing it puts the picked card in. Shows what it holds, and why the latest card belongs here. */
CardButton {
    id: control

    required property var basket
    /*! The cards that lie in it. */
    required property var held
    /*! The card that pressing puts in, or null when none is left. */
    property var pickedCard: null
    /*! The card put here last, whose sentence is shown, or null. */
    property var latest: null
    /*! The key that does the same as a press. */
    required property int number

    readonly property string inside: held.length > 0
        //: For screen readers: what a basket holds; %1 is a list.
        ? qsTr("Inside: %1.").arg(held.map(card => card.text.plain).join(", ")) : ""

    text: basket.text?.plain ?? ""
    spokenName: pickedCard
        //: For screen readers, on a basket: %1 is the words on the picked card, %2 the basket's name.
        ? qsTr("Put “%1” into “%2”").arg(pickedCard.text.plain).arg(text) : text
    // The one that took the last card keeps the keyboard.
    enabled: pickedCard !== null || activeFocus
    // Qt 6.4 does not tell screen readers what is disabled: once it cannot be pressed it is only read.
    Accessible.role: pickedCard ? Accessible.Button : Accessible.StaticText
    Accessible.description: [Marks.words(latest?.mark ?? ""), latest?.message?.plain ?? "", inside]
                            .filter(part => part !== "").join(" ")

    // Anchored, as in OptionCard, so that long names make the basket taller at once.
    contentItem: Item {
        implicitHeight: reason.visible ? reason.y + reason.height
                                       : inner.visible ? inner.y + inner.height : head.height

        Item {
            id: head

            /*! Too narrow for words beside the drawing: they stand below it. */
            readonly property bool stacked: drawing.visible && width < 250 * Theme.textScale

            width: parent.width
            height: stacked ? drawing.height + Theme.space.s + title.height
                            : Math.max(drawing.height, title.height, hint.height)

            Picture {
                id: drawing

                visible: !!control.basket.picture
                picture: control.basket.picture ?? null
                width: visible ? 84 : 0
                height: visible ? 84 : 0
                y: head.stacked ? 0 : (head.height - height) / 2
                anchors.left: parent.left
                Accessible.ignored: true
            }

            ProseText {
                id: title

                prose: control.basket.text ?? null
                font.bold: true
                font.pixelSize: Theme.textLarge
                y: head.stacked ? drawing.height + Theme.space.s : (head.height - height) / 2
                anchors.left: head.stacked ? parent.left : drawing.right
                anchors.leftMargin: drawing.visible && !head.stacked ? Theme.space.m : 0
                anchors.right: head.stacked ? parent.right : hint.left
                anchors.rightMargin: head.stacked ? 0 : Theme.space.s
                Accessible.ignored: true
            }

            KeyHint {
                id: hint

                opacity: control.pickedCard ? 1 : 0
                text: control.number
                y: head.stacked ? (drawing.height - height) / 2 : (head.height - height) / 2
                anchors.right: parent.right
            }
        }

        Flow {
            id: inner

            visible: control.held.length > 0
            spacing: Theme.space.s
            anchors.top: head.bottom
            anchors.topMargin: Theme.space.m
            anchors.left: parent.left
            anchors.right: parent.right

            Repeater {
                model: control.held.length

                HeldCard {
                    required property int index

                    card: control.held[index] ?? null
                    width: Math.min(implicitWidth, inner.width)
                }
            }
        }

        MarkedNote {
            id: reason

            prose: control.latest?.mark === "right" ? control.latest.message : null
            mark: "right"
            height: implicitHeight
            anchors.top: inner.bottom
            anchors.topMargin: Theme.space.m
            anchors.left: parent.left
            anchors.right: parent.right
        }
    }
}
