// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    /*! The view for a reader, with the questions named done. */
    function view(reader, ...done) {
        const question = (id, text) => ({id: id, text: prose(text), done: done.includes(id)})
        return {title: prose("At the table"), text: prose("Choose a quiet moment."), "for": reader,
                questions: [question("game", "Which game do you like best?"), question("who", "Who would you tell?")]}
    }

    name: "TalkActivity"
    component: Component { TalkActivity {} }

    function test_namesEveryQuestion() {
        open(view("child"))
        verifyNames(["Which game do you like best?", "Who would you tell?"])
        for (const row of stops(activity)) {
            compare(screenReader.roleOf(row), "CheckBox")
        }
        verify(shows(activity, "Choose a quiet moment."))
        verifyInside()
    }

    function test_speaksToWhoReadsIt_data() {
        return [{reader: "child", title: "Talk about it with a grown-up you trust"},
                {reader: "adult", title: "Talk about it together"}]
    }

    function test_speaksToWhoReadsIt(data) {
        open(view(data.reader))
        compare(stops(activity)[0].parent.parent.Accessible.name, data.title)
    }

    function test_isDoneByKeyboardAlone() {
        open(view("child"))
        keyClick(Qt.Key_Tab)
        compare(focusName(), "Which game do you like best?")
        keyClick(Qt.Key_Space)
        compare(actions[0], {"do": "tick", "question": "game"})
        activity.view = view("child", "game")
        compare(focusName(), "Which game do you like best?", "the row keeps the focus")
        verify(stops(activity)[0].Accessible.checked)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "tick", "question": "who"})
    }

    function test_isDoneByScreenReaderAlone() {
        open(view("adult"))
        const ids = ["game", "who"]
        for (let index = 0; index < ids.length; ++index) {
            const row = stops(activity)[index]
            verify(screenReader.canAct(row))
            screenReader.press(row)
            compare(actions[index], {"do": "tick", "question": ids[index]})
            activity.view = view("adult", ...ids.slice(0, index + 1))
            verify(screenReader.isChecked(row))
        }
    }
}
