// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities
import Pathlight.Backend
import Pathlight.Components

ActivityCase {
    id: testCase

    readonly property var first: ({id: "now", ask: prose("Danger now?"),
                                   answers: [{id: "yes", text: prose("Yes")}, {id: "no", text: prose("No")}]})
    readonly property var second: ({id: "what", ask: prose("A picture?"),
                                    answers: [{id: "mine", text: prose("Of me")}, {id: "other", text: prose("Of others")},
                                              {id: "none", text: prose("None")}]})
    readonly property var removal: ({id: "removal", title: prose("Take it down"), text: prose("They do it every day."),
                                     kinds: ["removal", "helpline"]})
    readonly property list<string> inBritain: ["Report Remove (Childline and IWF)", "Childline (NSPCC)",
                                               "Take It Down (NCMEC) – for images taken when under 18"]

    /*! The view after this many answers: no, of me. */
    function view(answers) {
        const path = [{ask: prose("Danger now?"), answer: prose("No")}, {ask: prose("A picture?"), answer: prose("Of me")}]
        const shown = {prompt: prose("Find the right door."), path: path.slice(0, answers)}
        return Object.assign(shown, answers === 2 ? {door: removal} : {question: answers === 0 ? first : second})
    }

    name: "DecideActivity"
    component: Component { DecideActivity {} }

    function init() {
        Help.country = "GB"
        Help.kind = ""
    }

    SignalSpy {
        id: opened

        target: Navigation
        signalName: "open"
    }

    function test_namesEveryAnswer() {
        open(view(0))
        verifyNames(["Yes", "No"])
        verifyInside()
        verify(told(activity).includes("Nothing you answer here is kept."))
        open(view(1))
        verifyNames(["Of me", "Of others", "None", "One question back"])
        verifyInside()
        verify(told(activity).includes("Danger now? Your answer: No"))
        open(view(2))
        verifyNames(["Take it down", ...inBritain, "Get help", "One question back"])
        verifyInside()
    }

    function test_reachesADoorByKeyboardAlone() {
        open(view(0))
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Down)
        compare(focusName(), "No")
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "answer", "answer": "no"}])
        activity.view = view(1)
        tryVerify(() => focusName() === "Of me", 1000, "the next question's first answer takes the keyboard")
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "answer", "answer": "mine"})
        activity.view = view(2)
        tryVerify(() => focusName() === "Take it down", 1000, "the door takes the keyboard")
        verify(shows(activity, "They do it every day."))
        for (const name of inBritain) {
            keyClick(Qt.Key_Tab)
            compare(focusName(), name)
        }
        keyClick(Qt.Key_Tab)
        compare(focusName(), "Get help")
        opened.clear()
        keyClick(Qt.Key_Space)
        compare(opened.count, 1)
        compare(opened.signalArguments[0][0], "HelpPage")
        compare(Help.kind, "removal")
    }

    /*! What stands behind the door is the country's own, in large digits, said one by one. */
    function test_namesWhoIsBehindTheDoor() {
        const door = Object.assign({}, removal, {kinds: ["emergency", "helpline"]})
        open(Object.assign(view(2), {door: door}))
        const texts = told(activity)
        verify(texts.includes("Telephone: 9 9 9"), texts.join(" | "))
        verify(texts.includes("Telephone: 0 8 0 0, 1 1 1 1"))
        Help.country = "FR"
        tryVerify(() => told(activity).includes("Telephone: 1 7"), 1000, told(activity).join(" | "))
        open(Object.assign(view(2), {door: Object.assign({}, removal, {kinds: []})}))
        verifyNames(["Take it down", "Get help", "One question back"])
    }

    /*! In danger the number comes before what is said of it, and nothing stands between it and the door's name. */
    function test_theEmergencyNumberComesFirst() {
        const at = text => told(activity).findIndex(one => one.includes(text))
        open(Object.assign(view(2), {door: Object.assign({}, removal, {kinds: ["emergency"]})}))
        verify(at("Take it down") < at("Telephone: 9 9 9"))
        verify(at("Telephone: 9 9 9") < at("They do it every day."))
        verify(at("They do it every day.") < at("Danger now? Your answer: No"))
        open(view(2))
        verify(at("They do it every day.") < at("Report Remove"))
        compare(told(activity).filter(one => one === "They do it every day.").length, 1)
    }

    /*! Some helplines have no number to call. */
    function test_saysHowToWriteToAHelpline() {
        Help.country = "US"
        open(Object.assign(view(2), {door: Object.assign({}, removal, {kinds: ["helpline"]})}))
        tryVerify(() => told(activity).some(text => text.includes("7 4 1 7 4 1")), 1000, told(activity).join(" | "))
        verifyInside()
    }

    /*! To a grown-up neither: what is decided is about a child. */
    function test_showsNoServiceForAdultsAtADoor() {
        Learners.add("owl", "", "parents")
        tryVerify(() => Learners.grownUp)
        open(view(2))
        verifyNames(["Take it down", ...inBritain, "Get help", "One question back"])
    }

    function test_goesBack() {
        open(view(2))
        const back = stops(activity).slice(-1)[0]
        back.forceActiveFocus()
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "back"}])
        activity.view = view(1)
        tryVerify(() => focusName() === "Of me")
    }

    function test_doesNotTakeTheKeyboardUnasked() {
        open(view(0))
        activity.view = view(1)
        wait(50)
        verify(focusName() !== "Of me")
    }

    function test_pressByScreenReader() {
        open(view(0))
        screenReader.press(stops(activity)[1])
        activity.view = view(1)
        screenReader.press(stops(activity)[0])
        compare(actions, [{"do": "answer", "answer": "no"}, {"do": "answer", "answer": "mine"}])
        activity.view = view(2)
        opened.clear()
        const help = stops(activity).slice(-2)[0]
        screenReader.press(help)
        compare(opened.count, 1)
        compare(screenReader.roleOf(help), "Button")
    }
}
