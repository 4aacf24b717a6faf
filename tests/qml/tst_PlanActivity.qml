// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    /*! The view once these roles were chosen; two are enough, one of them from outside. */
    function view(...chosen) {
        const role = (id, text, outside) => ({id: id, text: prose(text), outside: outside, chosen: chosen.includes(id)})
        const shown = {prompt: prose("Who are your safe people?"), chosen: chosen.length, needed: 2, printable: true,
                       roles: [role("aunt", "My aunt", false), role("teacher", "A teacher", true),
                               role("brother", "My brother", false)]}
        if (chosen.length >= 2) {
            shown[chosen.includes("teacher") ? "closing" : "missing"] = prose(chosen.includes("teacher")
                                                                             ? "Your plan." : "One from outside too.")
        }
        return shown
    }

    name: "PlanActivity"
    component: Component { PlanActivity {} }

    function test_namesEveryRole() {
        open(view())
        verifyNames(["My aunt", "My brother", "A teacher"])
        verifyInside()
        compare(screenReader.roleOf(stops(activity)[0]), "CheckBox")
    }

    function test_isDoneByKeyboardAlone() {
        open(view())
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "choose", "role": "aunt"}])
        activity.view = view("aunt")
        keyClick(Qt.Key_Down)
        compare(focusName(), "My brother")
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "choose", "role": "brother"})

        activity.view = view("aunt", "brother")
        verify(shows(activity, "One from outside too."))
        keyClick(Qt.Key_Tab)
        compare(focusName(), "A teacher")
        keyClick(Qt.Key_Space)
        compare(actions[2], {"do": "choose", "role": "teacher"})

        activity.view = view("aunt", "brother", "teacher")
        verify(!shows(activity, "One from outside too."))
        verify(shows(activity, "Your plan."))
    }

    function test_tellsScreenReadersWhoWasChosen() {
        open(view())
        verify(told(activity).includes("0 of 2 chosen."))
        activity.view = view("aunt", "teacher")
        verify(told(activity).includes("2 of 2 chosen. My aunt, A teacher"))
        verify(stops(activity)[0].Accessible.checked)
    }

    function test_pressByScreenReader() {
        open(view())
        for (const card of stops(activity)) {
            screenReader.press(card)
        }
        compare(actions.map(action => action.role), ["aunt", "brother", "teacher"])
    }
}
