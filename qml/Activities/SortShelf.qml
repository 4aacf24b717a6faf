// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! The baskets: one below the other beside the cards, else next to each other. */
GridLayout {
    id: shelf

    required property var baskets
    required property var cards
    required property var pickedCard
    /*! The id of the card put down last. */
    required property string latest
    property bool besides: true

    signal put(string basket)

    /*! The id of the basket under a point of the window, or "". */
    function basketAt(scenePosition: point): string {
        for (let index = 0; index < places.count; ++index) {
            const item = places.itemAt(index)
            if (item.contains(item.mapFromItem(null, scenePosition))) {
                return item.basket.id
            }
        }
        return ""
    }

    columns: besides ? 1 : Math.max(1, Math.min(baskets.length, Math.floor(width / (230 * Theme.textScale))))
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.m

    Repeater {
        id: places

        model: shelf.baskets.length

        SortBasket {
            required property int index

            objectName: "basket-" + (basket.id ?? "")
            basket: shelf.baskets[index] ?? ({})
            held: shelf.cards.filter(card => card.basket === basket.id)
            pickedCard: shelf.pickedCard
            latest: held.find(card => card.id === shelf.latest) ?? null
            number: index + 1
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            onClicked: if (pickedCard) shelf.put(basket.id)
        }
    }
}
