// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! The cards that have no basket yet. When the one with the keyboard's focus goes, the next picked one takes it. */
GridLayout {
    id: pile

    required property var cards
    required property string picked
    required property bool drawn

    signal pick(string id)
    signal dropped(string id, point scenePosition)
    /*! No card is left, and the last one had the keyboard. */
    signal emptied

    /*! Brings the keyboard to the picked card. */
    function focusPicked() {
        const index = cards.findIndex(card => card.id === picked)
        if (index >= 0) {
            (places.itemAt(index) as SortCard).takeFocus()
        } else {
            emptied()
        }
    }

    columns: drawn ? Math.max(1, Math.floor(width / (170 * Theme.textScale))) : 1
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.m

    // Once all that follows from the new view has settled.
    Timer {
        id: refocus

        interval: 0
        onTriggered: pile.focusPicked()
    }

    Repeater {
        id: places

        model: pile.cards.length

        SortCard {
            required property int index

            card: pile.cards[index] ?? ({})
            visible: card.basket === ""
            picked: card.id === pile.picked
            drawn: pile.drawn
            onClicked: pile.pick(card.id)
            onDroppedAt: position => pile.dropped(card.id, position)
            onFocusLostToBasket: refocus.start()
        }
    }
}
