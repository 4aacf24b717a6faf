// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    readonly property var home: ({song: "play", mean: "tell", shh: "tell"})

    /*! The view when the cards named lie where they belong and `wrong` was put elsewhere. */
    function view(placed, wrong) {
        const card = (id, text) => Object.assign(
            {id: id, text: prose(text), basket: placed.includes(id) ? home[id] : "",
             mark: placed.includes(id) ? "right" : id === wrong ? "other" : ""},
            placed.includes(id) ? {message: prose("Good: " + text)} : id === wrong ? {message: prose("Look: " + text)} : {})
        const cards = [card("song", "A song"), card("mean", "Mean words"), card("shh", "A secret")]
        const shown = {prompt: prose("Where does it go?"), placed: placed.length, cards: cards,
                       baskets: [{id: "tell", text: prose("I can tell")}, {id: "play", text: prose("I can play")}],
                       current: cards.find(one => one.basket === "")?.id ?? ""}
        return placed.length === 3 ? Object.assign({closing: prose("All sorted.")}, shown) : shown
    }

    name: "SortActivity"
    component: Component { SortActivity {} }

    function test_namesCardsAndBaskets() {
        open(view([], ""))
        verifyNames(["A song", "Mean words", "A secret",
                     "Put “A song” into “I can tell”", "Put “A song” into “I can play”"])
        verifyInside()
    }

    function test_cardThenBasketByKeyboardAlone() {
        open(view([], ""))
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Space)
        verify(stops(activity)[1].Accessible.checked)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Tab)
        compare(focusName(), "Put “Mean words” into “I can tell”")
        keyClick(Qt.Key_Return)
        compare(actions, [{"do": "place", "card": "mean", "basket": "tell"}])

        activity.view = view(["mean"], "")
        verify(shows(activity, "Good: Mean words"))
        compare(focusName(), "Put “A song” into “I can tell”", "the next card is picked already")
    }

    function test_numberKeysPutThePickedCard() {
        open(view([], ""))
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_1)
        compare(actions[0], {"do": "place", "card": "song", "basket": "tell"})
        activity.view = view([], "song")
        verify(shows(activity, "Look: A song"))
        compare(focusName(), "A song")

        keyClick(Qt.Key_2)
        compare(actions[1], {"do": "place", "card": "song", "basket": "play"})
        activity.view = view(["song"], "")
        tryVerify(() => focusName() === "Mean words", 1000, "the next card takes the focus")

        keyClick(Qt.Key_1)
        activity.view = view(["song", "mean"], "")
        tryVerify(() => focusName() === "A secret")
        keyClick(Qt.Key_1)
        activity.view = view(["song", "mean", "shh"], "")
        compare(actions.length, 4)
        verify(shows(activity, "All sorted."))
        verifyNames([])
        keyClick(Qt.Key_9)
        compare(actions.length, 4, "a number without a basket does nothing")
    }

    function test_tellsScreenReadersWhatABasketHolds() {
        open(view(["mean"], ""))
        compare(stops(activity)[2].Accessible.description, "Inside: Mean words.")
    }

    function test_dragIsAnExtra() {
        open(view([], ""))
        const card = findChild(activity, "card-song")
        const basket = findChild(activity, "basket-play")
        const goal = basket.mapToItem(card, basket.width / 2, basket.height / 2)
        mousePress(card, 20, 20)
        for (let step = 1; step <= 10; ++step) {
            mouseMove(card, 20 + (goal.x - 20) * step / 10 - card.x, 20 + (goal.y - 20) * step / 10 - card.y)
        }
        const end = basket.mapToItem(card, basket.width / 2, basket.height / 2)
        mouseRelease(card, end.x, end.y)
        compare(actions, [{"do": "place", "card": "song", "basket": "play"}])
        compare(card.x, 0, "the card goes back to its place until the answer is kept")
    }
}
