// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    function view(chosen, tried) {
        const choice = (id, text) => ({id: id, text: prose(text), chosen: id === chosen, tried: tried.includes(id)})
        const shown = {text: prose("What does Ada do?"), choices: [choice("hide", "Hide"), choice("tell", "Tell Grandma")]}
        return chosen === "" ? shown : Object.assign({outcome: prose("Then: " + chosen), helps: chosen === "tell"}, shown)
    }

    name: "BranchActivity"
    component: Component { BranchActivity {} }

    function test_namesEveryChoice() {
        open(view("", []))
        verifyNames(["Hide", "Tell Grandma"])
        verifyInside()
    }

    function test_isDoneByKeyboardAlone() {
        open(view("", []))
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "choose", "choice": "hide"}])
        activity.view = view("hide", [])
        verify(shows(activity, "Then: hide"))
        compare(focusName(), "Hide")

        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Enter)
        compare(actions[1], {"do": "choose", "choice": "tell"})
        activity.view = view("tell", [])
        verify(shows(activity, "Then: tell"))
        verify(!shows(activity, "Then: hide"))
    }

    function test_tellsScreenReadersWhatWasTriedAndWhatCameOfIt() {
        open(view("tell", ["hide"]))
        const [hide, tell] = stops(activity)
        compare(hide.Accessible.description, "You looked at this one before.")
        compare(tell.Accessible.description, "That helps. Then: tell")
        activity.view = view("hide", [])
        compare(hide.Accessible.description, "This way leads back. Then: hide")
    }
}
