// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! Cards to put into baskets: press a card and then a basket, or press the basket's number, or drag. The next card is
    always picked already. */
ActivityFrame {
    id: activity

    readonly property var cards: view.cards ?? []
    readonly property var baskets: view.baskets ?? []
    readonly property var openCards: cards.filter(card => card.basket === "")
    /*! The card that the learner picked, which the next press puts away. */
    property string wanted
    readonly property var pickedCard: openCards.find(card => card.id === wanted)
                                      ?? openCards.find(card => card.id === view.current) ?? null
    /*! The card put down last; its sentence is shown. */
    property string latest
    readonly property bool drawn: cards.some(card => !!card.picture)

    signal act(var action)

    opening: view.prompt ?? null
    asks: true
    wideContent: true

    function place(card: string, basket: string) {
        latest = card
        act({"do": "place", "card": card, "basket": basket})
    }

    function placePicked(number: int) {
        if (pickedCard && number < baskets.length) {
            place(pickedCard.id, baskets[number].id)
        }
    }

    Keys.onPressed: event => {
        const number = event.key - Qt.Key_1
        if (number >= 0 && number < baskets.length) {
            placePicked(number)
            event.accepted = true
        }
    }

    ArrowKeys {
        implicitHeight: halves.implicitHeight
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: activity.view.prompt?.plain ?? ""

        GridLayout {
            id: halves

            readonly property real pileWidth: columns === 2 ? Math.round(width * 0.58) : width

            width: parent.width
            columns: width >= 700 * Math.min(Theme.textScale, 1.25) ? 2 : 1
            columnSpacing: Theme.space.xl
            rowSpacing: Theme.space.xl

            SortPile {
                id: pile

                visible: activity.openCards.length > 0
                cards: activity.cards
                picked: activity.pickedCard?.id ?? ""
                drawn: activity.drawn
                Layout.preferredWidth: halves.pileWidth
                Layout.fillHeight: false
                Layout.alignment: Qt.AlignTop
                onPick: id => activity.wanted = id
                onDropped: (id, position) => {
                    const basket = shelf.basketAt(position)
                    if (basket) {
                        activity.place(id, basket)
                    }
                }
            }

            SortShelf {
                id: shelf

                baskets: activity.baskets
                cards: activity.cards
                pickedCard: activity.pickedCard
                latest: activity.latest
                besides: halves.columns === 2 && pile.visible
                Layout.preferredWidth: pile.visible && halves.columns === 2 ? halves.width - halves.pileWidth - halves.columnSpacing
                                                                            : halves.width
                Layout.fillHeight: false
                Layout.alignment: Qt.AlignTop
                onPut: id => activity.place(activity.pickedCard.id, id)
            }
        }
    }

    ClosingNote {
        prose: activity.view.closing ?? null
    }
}
