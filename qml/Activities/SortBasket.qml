// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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
    enabled: pickedCard !== null
    Accessible.role: Accessible.Button
    Accessible.description: [Marks.words(latest?.mark ?? ""), latest?.message?.plain ?? "", inside]
                            .filter(part => part !== "").join(" ")

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            spacing: Theme.space.m
            Layout.fillWidth: true

            Picture {
                visible: !!control.basket.picture
                picture: control.basket.picture ?? null
                Layout.preferredWidth: 84
                Layout.preferredHeight: 84
                Accessible.ignored: true
            }

            ProseText {
                prose: control.basket.text ?? null
                font.bold: true
                font.pixelSize: Theme.textLarge
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            KeyHint {
                opacity: control.enabled ? 1 : 0
                text: control.number
            }
        }

        Flow {
            visible: control.held.length > 0
            spacing: Theme.space.s
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.m

            Repeater {
                model: control.held.length

                HeldCard {
                    required property int index

                    card: control.held[index] ?? null
                    width: Math.min(implicitWidth, parent.width)
                }
            }
        }

        MarkedNote {
            prose: control.latest?.mark === "right" ? control.latest.message : null
            mark: "right"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.m
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
