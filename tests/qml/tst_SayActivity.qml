// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    function view(chosen, said) {
        const sentence = (id, text) => ({id: id, text: prose(text), chosen: id === chosen})
        const shown = {prompt: prose("When you want to stop."), said: said,
                       sentences: [sentence("stop", "I do not want that."), sentence("go", "I am going.")]}
        return Object.assign(shown, chosen ? {ask: prose("Say it aloud.")} : {},
                             said ? {feedback: prose("You said it.")} : {})
    }

    name: "SayActivity"
    component: Component { SayActivity {} }

    function test_namesEverySentence() {
        open(view("", false))
        verifyNames(["I do not want that.", "I am going."])
        verifyInside()
        compare(screenReader.roleOf(stops(activity)[0]), "RadioButton")
        activity.view = view("go", false)
        verifyNames(["I do not want that.", "I am going.", "I said it"])
        verifyInside()
    }

    function test_sentencesWithPicturesStandSideBySide() {
        const drawn = view("", false)
        drawn.sentences.forEach(sentence => sentence.picture = {media: "m01-say-help", alt: ""})
        open(drawn)
        verifyNames(["I do not want that.", "I am going."])
        verifyInside()
        const cards = stops(activity)
        compare(cards[0].mapToItem(activity, 0, 0).y, cards[1].mapToItem(activity, 0, 0).y)
    }

    function test_isDoneByKeyboardAlone() {
        open(view("", false))
        verify(!shows(activity, "Say it aloud."))
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "choose", "sentence": "go"}])
        activity.view = view("go", false)
        verify(shows(activity, "Say it aloud."))

        keyClick(Qt.Key_Tab)
        compare(focusName(), "I said it")
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "said"})
        activity.view = view("go", true)
        compare(focusName(), "I said it")
        verify(shows(activity, "You said it."))
    }

    function test_pressByScreenReader() {
        open(view("", false))
        screenReader.press(stops(activity)[1])
        activity.view = view("go", false)
        screenReader.press(stops(activity)[2])
        compare(actions, [{"do": "choose", "sentence": "go"}, {"do": "said"}])
        verify(told(activity).includes("I am going."))
    }
}
