// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    /*! The view when those spots were touched, the last of them last; "clock" and "link" are right. */
    function view(...touched) {
        const spot = (id, text, x, y) => {
            const right = id !== "logo"
            return Object.assign({id: id, text: prose(text), x: x, y: y, width: 20, height: 10,
                                  mark: !touched.includes(id) ? "" : right ? "right" : "other"},
                                 touched.includes(id) ? {feedback: prose("About " + id)} : {})
        }
        const found = touched.filter(id => id === "clock" || id === "link").length
        return Object.assign({prompt: prose("What is not right here?"),
                              spots: [spot("clock", "A clock", 70, 0), spot("logo", "A name", 5, 5),
                                      spot("link", "An address", 40, 90)],
                              needed: 2, found: found, last: touched[touched.length - 1] ?? ""},
                             touched[touched.length - 1] === "miss" ? {elsewhere: prose("Look elsewhere.")} : {},
                             found === 2 ? {closing: prose("Well looked.")} : {})
    }

    name: "HotspotActivity"
    component: Component { HotspotActivity {} }

    function test_namesEverySpot() {
        open(view())
        verifyNames(["A clock", "A name", "An address"])
        for (const item of stops(activity)) {
            compare(screenReader.roleOf(item), "Button")
        }
        verifyInside()
    }

    function test_isDoneByKeyboardAlone() {
        open(view())
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Down)
        compare(focusName(), "A name")
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "touch", "spot": "logo"}])
        activity.view = view("logo")
        verify(shows(activity, "About logo"))
        compare(focusName(), "A name")
        compare(testCase.Window.activeFocusItem.Accessible.description, "Have another look. About logo")
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "touch", "spot": "link"})
        activity.view = view("logo", "link")
        compare(testCase.Window.activeFocusItem.Accessible.description, "That fits. About link")
        verify(!shows(activity, "About logo"), "the latest is explained")
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Space)
        compare(actions[2], {"do": "touch", "spot": "clock"})
        activity.view = view("logo", "link", "clock")
        verify(shows(activity, "Well looked."))
        verifyInside()
    }

    function test_isDoneByScreenReader() {
        open(view())
        for (const id of ["clock", "link"]) {
            screenReader.press(findChild(activity, "spot-" + id))
        }
        compare(actions, [{"do": "touch", "spot": "clock"}, {"do": "touch", "spot": "link"}])
    }

    function test_aFingerFindsASpotOrNothing() {
        open(view())
        const clock = findChild(activity, "spot-clock")
        mouseClick(clock, clock.width / 2, clock.height / 2)
        compare(actions, [{"do": "touch", "spot": "clock"}])
        mouseClick(clock.parent, clock.parent.width / 2, clock.parent.height / 2)
        compare(actions[1], {"do": "miss"})
        compare(actions.length, 2)
        activity.view = view("miss")
        verify(shows(activity, "Look elsewhere."))
    }

    function test_spotsStayWhereThePictureHasThem() {
        open(view())
        const clock = findChild(activity, "spot-clock")
        const before = clock.x
        verify(before > clock.parent.width / 2)
        activity.LayoutMirroring.childrenInherit = true
        activity.LayoutMirroring.enabled = true
        waitForRendering(activity)
        compare(clock.x, before)
    }

    function test_staysInsideWhereThereIsLittleRoom() {
        open(view("logo", "link"))
        activity.width = 400
        waitForRendering(activity)
        verifyNames(["A clock", "A name", "An address"])
        verifyInside()
    }
}
