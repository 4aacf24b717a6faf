// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    readonly property string promise: "You can pass over this. Nothing you choose here is kept."

    function view(chosen) {
        const feeling = (id, text) => ({id: id, text: prose(text), chosen: id === chosen})
        const shown = {prompt: prose("How may that feel?"),
                       feelings: [feeling("sad", "Sad"), feeling("calm", "Calm"), feeling("mixed", "Mixed up")]}
        return chosen ? Object.assign({note: prose("That is all right.")}, shown) : shown
    }

    name: "FeelingsActivity"
    component: Component { FeelingsActivity {} }

    function test_namesEveryFeelingAndSaysThatNothingIsKept() {
        open(view(""))
        verifyNames(["Sad", "Calm", "Mixed up"])
        verifyInside()
        verify(shows(activity, promise))
        verify(told(activity).includes(promise))
        compare(screenReader.roleOf(stops(activity)[0]), "CheckBox")
    }

    function test_choosesAndLetsGoByKeyboardAlone() {
        open(view(""))
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Right)
        compare(focusName(), "Calm")
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "choose", "feeling": "calm"}])
        activity.view = view("calm")
        verify(shows(activity, "That is all right."))
        compare(focusName(), "Calm")
        verify(stops(activity)[1].Accessible.checked)
        compare(stops(activity)[1].Accessible.description, "That is all right.")
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "choose", "feeling": "calm"})
        activity.view = view("")
        verify(!shows(activity, "That is all right."))
    }

    function test_arrowsFollowTheReadingDirection() {
        open(view(""))
        activity.LayoutMirroring.childrenInherit = true
        activity.LayoutMirroring.enabled = true
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Left)
        compare(focusName(), "Calm")
    }

    function test_pressByScreenReader() {
        open(view(""))
        screenReader.press(stops(activity)[2])
        compare(actions, [{"do": "choose", "feeling": "mixed"}])
    }
}
