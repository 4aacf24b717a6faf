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
        id: table

        /*! The cards and the baskets stand side by side. */
        readonly property bool split: pile.visible && width >= 700 * Math.min(Theme.textScale, 1.25)
        readonly property real shelfTop: pile.visible && !split ? pile.implicitHeight + Theme.space.xl : 0

        implicitHeight: Math.max(pile.visible ? pile.implicitHeight : 0, shelfTop + shelf.implicitHeight)
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: activity.view.prompt?.plain ?? ""

        SortPile {
            id: pile

            anchors.left: parent.left
            width: table.split ? Math.round(table.width * 0.58) : table.width
            visible: activity.openCards.length > 0
            cards: activity.cards
            picked: activity.pickedCard?.id ?? ""
            drawn: activity.drawn
            onEmptied: activity.comeToOpening()
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

            anchors.right: parent.right
            y: table.shelfTop
            width: table.split ? table.width - pile.width - Theme.space.xl : table.width
            baskets: activity.baskets
            cards: activity.cards
            pickedCard: activity.pickedCard
            latest: activity.latest
            besides: table.split
            onPut: id => activity.place(activity.pickedCard.id, id)
        }
    }

    ClosingNote {
        prose: activity.view.closing ?? null
    }
}
