// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    function option(id, text, mark) {
        const base = {id: id, text: prose(text), chosen: mark !== "", mark: mark}
        return mark ? Object.assign({feedback: prose("About " + text)}, base) : base
    }

    /*! The view once the options named were chosen; "b" is right. */
    function view(...chosen) {
        const mark = id => !chosen.includes(id) ? "" : id === "b" ? "right" : "other"
        const shown = {prompt: prose("Who can help?"), several: false, needed: 1, found: chosen.includes("b") ? 1 : 0,
                       options: [option("a", "The cat", mark("a")), option("b", "Uncle Jo", mark("b")),
                                 option("c", "Nobody", mark("c"))]}
        return chosen.includes("b") ? Object.assign({closing: prose("You found somebody.")}, shown) : shown
    }

    name: "ChoiceActivity"
    component: Component { ChoiceActivity {} }

    function test_namesEveryOption() {
        open(view())
        verifyNames(["The cat", "Uncle Jo", "Nobody"])
        verifyInside()
    }

    function test_isDoneByKeyboardAlone() {
        open(view())
        keyClick(Qt.Key_Tab)
        compare(focusName(), "The cat")
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "choose", "option": "a"}])

        activity.view = view("a")
        compare(focusName(), "The cat", "the answer keeps the focus")
        verify(shows(activity, "About The cat"))
        verify(!shows(activity, "You found somebody."))

        keyClick(Qt.Key_Down)
        compare(focusName(), "Uncle Jo")
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "choose", "option": "b"})

        activity.view = view("b")
        verify(shows(activity, "About Uncle Jo"))
        verify(!shows(activity, "About The cat"))
        verify(shows(activity, "You found somebody."))
    }

    function test_arrowsStayInside() {
        open(view())
        createTemporaryQmlObject("import QtQuick; Item { activeFocusOnTab: true; width: 48; height: 48 }", testCase)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Up)
        compare(focusName(), "The cat")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        compare(focusName(), "Nobody")
    }

    function test_arrowsFollowTheReadingDirection() {
        open(view())
        activity.LayoutMirroring.childrenInherit = true
        activity.LayoutMirroring.enabled = true
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Left)
        compare(focusName(), "Uncle Jo")
    }

    function test_tellsScreenReadersHowItTurnedOut() {
        open(view("a"))
        const [cat, jo] = stops(activity)
        compare(cat.Accessible.description, "Have another look. About The cat")
        verify(cat.Accessible.checked)
        compare(jo.Accessible.description, "")
        activity.view = view("b")
        compare(jo.Accessible.description, "That fits. About Uncle Jo")
    }

    function test_pressByScreenReader() {
        open(view())
        stops(activity)[2].Accessible.pressAction()
        compare(actions, [{"do": "choose", "option": "c"}])
    }
}
