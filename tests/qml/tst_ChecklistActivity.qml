// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    /*! The view with the items named ticked. */
    function view(...ticked) {
        const item = (id, text, more) => Object.assign({id: id, text: prose(text), ticked: ticked.includes(id)}, more)
        const shown = {prompt: prose("Look at your account."), ticked: ticked.length, total: 3,
                       items: [item("lock", "The screen locks", {hint: prose("With a PIN of six digits.")}),
                               item("friends", "I know everybody on my list"), item("place", "My place is off")]}
        return ticked.length === 3 ? Object.assign({closing: prose("All looked at.")}, shown) : shown
    }

    name: "ChecklistActivity"
    component: Component { ChecklistActivity {} }

    function test_namesEveryItem() {
        open(view())
        verifyNames(["The screen locks", "I know everybody on my list", "My place is off"])
        for (const row of stops(activity)) {
            compare(screenReader.roleOf(row), "CheckBox")
        }
        compare(stops(activity)[0].Accessible.description, "With a PIN of six digits.")
        compare(findChild(activity, "tickedCount").text, "0 of 3 ticked")
        verifyInside()
    }

    function test_isDoneByKeyboardAlone() {
        open(view())
        keyClick(Qt.Key_Tab)
        compare(focusName(), "The screen locks")
        keyClick(Qt.Key_Space)
        compare(actions[0], {"do": "tick", "item": "lock"})
        activity.view = view("lock")
        compare(focusName(), "The screen locks", "the row keeps the focus")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "tick", "item": "friends"})
        activity.view = view("lock", "friends")
        compare(findChild(activity, "tickedCount").text, "2 of 3 ticked")
        verify(!shows(activity, "All looked at."))
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        compare(actions[2], {"do": "tick", "item": "place"})
        activity.view = view("lock", "friends", "place")
        verify(shows(activity, "All looked at."))
    }

    function test_isDoneByScreenReaderAlone() {
        open(view())
        const ids = ["lock", "friends", "place"]
        for (let index = 0; index < ids.length; ++index) {
            const row = stops(activity)[index]
            verify(screenReader.canAct(row))
            verify(!screenReader.isChecked(row))
            screenReader.press(row)
            compare(actions[index], {"do": "tick", "item": ids[index]})
            activity.view = view(...ids.slice(0, index + 1))
            verify(screenReader.isChecked(row))
        }
        verify(shows(activity, "All looked at."))
    }
}
