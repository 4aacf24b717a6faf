// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities
import Pathlight.Components

ActivityCase {
    id: testCase

    name: "StoryActivity"
    component: Component { StoryActivity {} }

    SignalSpy {
        id: opened

        target: Navigation
        signalName: "open"
    }

    function test_tellsItsTextWithoutAnythingToPress() {
        open({title: prose("Hello"), text: prose("I am Glim."), glim: "glad", help: false})
        verify(shows(activity, "I am Glim."))
        verifyNames([])
        compare(actions, [])
    }

    function test_showsTheWayToHelp() {
        opened.clear()
        open({text: prose("Somebody is there for you."), help: true})
        verifyNames(["Get help"])
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Return)
        compare(opened.count, 1)
        compare(opened.signalArguments[0][0], "HelpPage")
        compare(actions, [])
    }

    function test_growsWithItsTextRatherThanCuttingIt() {
        open({text: prose("Short."), help: false})
        const before = activity.implicitHeight
        activity.view = {text: prose("A longer sentence. ".repeat(60)), help: false}
        tryVerify(() => activity.implicitHeight > 2 * before)
    }
}
