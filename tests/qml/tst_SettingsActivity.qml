// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    readonly property var names: ({all: "Everyone", near: "Friends"})
    readonly property var eyeNames: ["a friend", "a friend of a friend", "anybody"]

    /*! The view with the options that were set, as those eyes see it; the second option is safe. */
    function view(set, eyes) {
        const one = id => Object.assign(
            {id: id, text: prose("Who sees " + id), mark: !set[id] ? "" : set[id] === "near" ? "right" : "other",
             options: ["all", "near"].map(option => ({id: option, text: prose(names[option]),
                                                      chosen: option === (set[id] ?? "all")}))},
            set[id] ? {message: prose("About " + set[id])} : {})
        const item = id => ({id: id, label: prose("The " + id), value: prose("My " + id),
                             visible: eyes === "friend" || set[id] !== "near"})
        const safe = ["school", "place"].filter(id => set[id] === "near").length
        return Object.assign({app: prose("Loop"), prompt: prose("Set it so that only friends see it."),
                              owner: prose("Nour"), eyes: eyes, items: ["school", "place"].map(item),
                              switches: ["school", "place"].map(one), safe: safe, needed: 2, last: ""},
                             safe === 2 ? {closing: prose("All set.")} : {})
    }

    name: "SettingsActivity"
    component: Component { SettingsActivity {} }

    function test_namesEyesAndOptions() {
        open(view({}, "anybody"))
        verifyNames(eyeNames.concat(["Everyone", "Friends", "Everyone", "Friends"]))
        for (const item of stops(activity)) {
            compare(screenReader.roleOf(item), "RadioButton")
        }
        verify(screenReader.isChecked(stops(activity)[2]))
        verify(!screenReader.isChecked(stops(activity)[0]))
        verifyInside()
    }

    function test_isDoneByKeyboardAlone() {
        open(view({}, "anybody"))
        keyClick(Qt.Key_Tab)
        compare(focusName(), "a friend")
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "look", "as": "friend"}])
        for (let tab = 0; tab < 4; ++tab) {
            keyClick(Qt.Key_Tab)
        }
        compare(focusName(), "Friends")
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "set", "switch": "school", "option": "near"})
        activity.view = view({school: "near"}, "anybody")
        compare(focusName(), "Friends", "the option keeps the focus")
        compare(testCase.Window.activeFocusItem.Accessible.description, "That fits. About near")
        verify(shows(activity, "About near"))
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Space)
        compare(actions[2], {"do": "set", "switch": "place", "option": "near"})
        activity.view = view({school: "near", place: "near"}, "anybody")
        verify(shows(activity, "All set."))
        verifyInside()
    }

    function test_theProfileIsDrawnAnew() {
        open(view({}, "anybody"))
        const school = findChild(activity, "item-school")
        compare(screenReader.nameOf(school), "The school: My school")
        activity.view = view({school: "near"}, "anybody")
        compare(screenReader.nameOf(school), "The school: not shown")
        compare(screenReader.roleOf(school), "StaticText")
        activity.view = view({school: "near"}, "friend")
        compare(screenReader.nameOf(school), "The school: My school")
    }

    function test_isDoneByScreenReader() {
        open(view({}, "anybody"))
        const all = stops(activity)
        screenReader.press(all[1])
        screenReader.press(all[4])
        screenReader.press(all[6])
        compare(actions, [{"do": "look", "as": "friend-of-friend"},
                          {"do": "set", "switch": "school", "option": "near"},
                          {"do": "set", "switch": "place", "option": "near"}])
    }

    function test_anotherOptionExplainsItself() {
        open(view({place: "all"}, "anybody"))
        compare(stops(activity)[5].Accessible.description, "Have another look. About all")
        compare(stops(activity)[6].Accessible.description, "")
    }

    function test_staysInsideWhereThereIsLittleRoom() {
        open(view({school: "near"}, "anybody"))
        activity.width = 400
        waitForRendering(activity)
        verifyInside()
    }
}
