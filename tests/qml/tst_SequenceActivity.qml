// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    readonly property var order: ["stop", "keep", "tell"]
    readonly property var words: ({stop: "Stop", keep: "Keep it", tell: "Tell"})

    /*! The view when so many steps are placed and `wrong` was tried too early; the cards lie tell, stop, keep. */
    function view(placed, wrong) {
        const step = id => {
            const place = order.indexOf(id) < placed ? order.indexOf(id) + 1 : 0
            const mark = place > 0 ? "right" : id === wrong ? "other" : ""
            return Object.assign({id: id, text: prose(words[id]), place: place, mark: mark},
                                 mark ? {message: prose((place > 0 ? "Yes: " : "Look: ") + words[id])} : {})
        }
        return Object.assign({prompt: prose("What first?"), steps: ["tell", "stop", "keep"].map(step), placed: placed,
                              needed: 3, last: wrong || (order[placed - 1] ?? "")},
                             placed === 3 ? {closing: prose("In order.")} : {})
    }

    name: "SequenceActivity"
    component: Component { SequenceActivity {} }

    function test_namesEveryCard() {
        open(view(0, ""))
        verifyNames(["Tell", "Stop", "Keep it"])
        for (const item of stops(activity)) {
            compare(screenReader.roleOf(item), "Button")
        }
        verifyInside()
    }

    function test_isDoneByKeyboardAlone() {
        open(view(0, ""))
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "next", "step": "tell"}])
        activity.view = view(0, "tell")
        compare(focusName(), "Tell", "the card stays")
        verify(shows(activity, "Look: Tell"))
        compare(stops(activity)[0].Accessible.description, "Have another look. Look: Tell")

        keyClick(Qt.Key_Down)
        compare(focusName(), "Stop")
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "next", "step": "stop"})
        activity.view = view(1, "")
        tryVerify(() => focusName() === "Keep it", 1000, "the next card takes the focus")
        compare(testCase.Window.activeFocusItem.Accessible.description, "That fits. Yes: Stop")
        verify(shows(activity, "Yes: Stop"))

        keyClick(Qt.Key_Space)
        activity.view = view(2, "")
        tryVerify(() => focusName() === "Tell", 1000, "round to the cards before it")
        keyClick(Qt.Key_Space)
        compare(actions.map(action => action.step), ["tell", "stop", "keep", "tell"])
        activity.view = view(3, "")
        verify(shows(activity, "In order."))
        verifyNames([])
        verifyInside()
    }

    function test_thePathTellsItsPlaces() {
        open(view(1, ""))
        compare(screenReader.nameOf(findChild(activity, "place-1")), "Step 1: Stop")
        compare(screenReader.nameOf(findChild(activity, "place-2")), "Step 2: still open")
        compare(screenReader.roleOf(findChild(activity, "place-1")), "StaticText")
    }

    function test_isDoneByScreenReader() {
        open(view(0, ""))
        for (const [placed, id] of order.entries()) {
            screenReader.press(findChild(activity, "step-" + id))
            compare(actions[placed], {"do": "next", "step": id})
            activity.view = view(placed + 1, "")
        }
        verify(shows(activity, "In order."))
    }

    function test_staysInsideWhereThereIsLittleRoom() {
        open(view(1, "tell"))
        activity.width = 400
        waitForRendering(activity)
        verify(!findChild(activity, "place-3").visible, "only the next place is shown")
        verifyInside()
    }
}
