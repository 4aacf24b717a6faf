// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    readonly property var words: ["tiger", "lamp", "river"]

    /*! The view once the words were added. */
    function view(...added) {
        const shown = {prompt: prose("Build a phrase."), note: prose("For practice only."), words: added.length,
                       letters: added.join("").length, neededWords: 3, neededLetters: 12, full: false,
                       strength: ["", "low", "low", "middle"][added.length], guesses: 3 * added.length,
                       phraseText: added.join(" "), phrase: added.map(word => ({id: word, text: prose(word)})),
                       tiles: words.map(word => ({id: word, text: prose(word), used: added.includes(word)}))}
        if (added.length > 0) {
            shown.message = prose("Add another word.")
        }
        return added.length === 3 ? Object.assign({closing: prose("A good phrase.")}, shown) : shown
    }

    name: "PassphraseActivity"
    component: Component { PassphraseActivity {} }

    function test_namesEveryTile() {
        open(view())
        verifyNames(words)
        verifyInside()
        verify(shows(activity, "For practice only."))
        open(view("tiger"))
        verifyNames(["lamp", "river", "Take the last word away"])
        verifyInside()
    }

    function test_isDoneByKeyboardAlone() {
        open(view())
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "add", "tile": "tiger"}])
        activity.view = view("tiger")
        compare(focusName(), "tiger", "the tile keeps the keyboard")

        keyClick(Qt.Key_Down)
        compare(focusName(), "lamp")
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "add", "tile": "lamp"})
        activity.view = view("tiger", "lamp")

        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Space)
        compare(actions[2], {"do": "add", "tile": "river"})
        verify(!shows(activity, "A good phrase."))
        activity.view = view("tiger", "lamp", "river")
        verify(shows(activity, "A good phrase."))
    }

    function test_theLastWordIsTakenAway() {
        open(view("tiger"))
        const button = stops(activity)[2]
        button.forceActiveFocus()
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "remove"}])
        activity.view = view()
        compare(focusName(), "Take the last word away", "the keyboard keeps its place")
        keyClick(Qt.Key_Space)
        compare(actions.length, 1)
        keyClick(Qt.Key_Backtab)
        compare(focusName(), "river")
        verifyNames(words)
    }

    function test_theTileOfTheLastWordTakesItBack() {
        open(view("tiger", "lamp"))
        findChild(activity, "tile-lamp").clicked()
        compare(actions, [{"do": "remove"}])
        findChild(activity, "tile-tiger").clicked()
        compare(actions.length, 1)
    }

    function test_aFullPhraseTakesNoMore() {
        open(Object.assign(view("tiger"), {full: true}))
        stops(activity)[0].clicked()
        compare(actions, [])
    }

    function test_tellsScreenReadersThePhraseAndItsStrength() {
        open(view("tiger", "lamp"))
        const heard = told(activity)
        verify(heard.includes("Your phrase so far: tiger lamp"))
        verify(heard.includes("Soon guessed"))
        verify(heard.includes("Words: 2 of at least 3. Letters: 9 of at least 12."))
        compare(findChild(activity, "tile-lamp").Accessible.description, "In your phrase")
        activity.view = view()
        verify(told(activity).includes("Your phrase is still empty."))
        verify(told(activity).includes("No words yet"))
    }

    function test_pressByScreenReader() {
        open(view())
        for (const word of words) {
            screenReader.press(findChild(activity, "tile-" + word))
        }
        compare(actions.map(action => action.tile), words)
        compare(screenReader.roleOf(stops(activity)[0]), "Button")
    }
}
