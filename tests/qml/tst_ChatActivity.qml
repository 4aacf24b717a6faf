// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities
import Pathlight.Backend

ActivityCase {
    id: testCase

    readonly property var talk: [["hello", "marek", "You swim well"], ["thanks", "aya", "Thanks"],
                                 ["secret", "marek", "Let us keep that between us"]]

    /*! The view when the messages named are marked; "secret" is the sign. A reply may be chosen then. */
    function view(marked, reply) {
        const found = marked.includes("secret")
        const messages = talk.map(([id, from, text]) => Object.assign(
            {id: id, from: from, text: prose(text),
             mark: !marked.includes(id) ? "" : id === "secret" ? "right" : "other"},
            marked.includes(id) ? {feedback: prose("About " + id)} : {}))
        const answer = (id, text, kind) => Object.assign(
            {id: id, text: prose(text), chosen: reply === id, mark: reply === id ? kind : ""},
            reply === id ? {outcome: prose("Then " + id)} : {})
        return Object.assign(
            {title: prose("Marek"), intro: prose("Marek trains Aya."), ask: prose("Where would you stop?"),
             people: [{id: "marek", name: prose("Marek"), me: false}, {id: "aya", name: prose("Aya"), me: true}],
             messages: messages, needed: 1, found: found ? 1 : 0, marking: !found, replies: []},
            found ? {replyAsk: prose("What now?"), replies: [answer("no", "No secrets", "helps"),
                                                             answer("yes", "All right", "detour")]} : {},
            reply === "no" ? {closing: prose("Well read.")} : {})
    }

    name: "ChatActivity"
    component: Component { ChatActivity {} }

    function cleanup() {
        Settings.reducedMotion = true
    }

    function test_namesMessagesAndTheWayPast() {
        open(view([], ""))
        verifyNames(["Marek: You swim well", "Marek: Let us keep that between us", "I would not stop anywhere"])
        compare(screenReader.roleOf(findChild(activity, "message-secret")), "CheckBox")
        const own = findChild(activity, "message-thanks")
        compare(screenReader.roleOf(own), "StaticText")
        compare(screenReader.nameOf(own), "Aya: Thanks")
        verifyInside()
    }

    function test_isDoneByKeyboardAlone() {
        open(view([], ""))
        keyClick(Qt.Key_Tab)
        compare(focusName(), "Marek: You swim well")
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "mark", "message": "hello"}])
        activity.view = view(["hello"], "")
        verify(shows(activity, "About hello"))
        compare(testCase.Window.activeFocusItem.Accessible.description, "Have another look. About hello")
        keyClick(Qt.Key_Down)
        compare(focusName(), "Marek: Let us keep that between us")
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "mark", "message": "secret"})

        activity.view = view(["hello", "secret"], "")
        verify(shows(activity, "About secret"))
        compare(focusName(), "Marek: Let us keep that between us", "the message keeps the focus")
        keyClick(Qt.Key_Space)
        compare(actions.length, 2, "marking is over")
        keyClick(Qt.Key_Tab)
        compare(focusName(), "No secrets")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Space)
        compare(actions[2], {"do": "reply", "reply": "yes"})
        activity.view = view(["hello", "secret"], "yes")
        verify(shows(activity, "Then yes"))
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Space)
        compare(actions[3], {"do": "reply", "reply": "no"})
        activity.view = view(["hello", "secret"], "no")
        verify(shows(activity, "Well read."))
        verifyInside()
    }

    function test_isDoneByScreenReader() {
        open(view([], ""))
        screenReader.press(findChild(activity, "none"))
        compare(actions[0], {"do": "none"})
        screenReader.press(findChild(activity, "message-secret"))
        compare(actions[1], {"do": "mark", "message": "secret"})
        activity.view = view(["secret"], "")
        verify(screenReader.isChecked(findChild(activity, "message-secret")))
        screenReader.press(findChild(activity, "option-no"))
        compare(actions[2], {"do": "reply", "reply": "no"})
    }

    function test_messagesArriveOneAfterAnother() {
        Settings.reducedMotion = false
        open(view([], ""))
        verifyNames(["Show all messages"])
        tryVerify(() => stops(activity).length === 2, 3000, "the first has arrived")
        compare(stops(activity)[0].Accessible.name, "Marek: You swim well")
        screenReader.press(findChild(activity, "showAll"))
        compare(stops(activity).length, 3)
        compare(focusName(), "Marek: You swim well")
        compare(actions, [])
    }

    function test_aKeyOrAPressBringsTheRest_data() {
        return [{tag: "key", bring: () => { stops(activity)[0].forceActiveFocus(); keyClick(Qt.Key_Down) }},
                {tag: "press", bring: () => mouseClick(findChild(activity, "pling"), 60, 20)}]
    }

    function test_aKeyOrAPressBringsTheRest(row) {
        Settings.reducedMotion = false
        open(view([], ""))
        tryVerify(() => stops(activity).length === 2, 3000)
        row.bring()
        waitForRendering(activity)
        verifyNames(["Marek: You swim well", "Marek: Let us keep that between us", "I would not stop anywhere"])
    }

    function test_comesBackAtOnce() {
        Settings.reducedMotion = false
        open(view(["hello"], ""))
        compare(stops(activity).length, 3)
    }

    function test_ownMessagesStandAtTheEnd() {
        open(view([], ""))
        const own = findChild(activity, "message-thanks")
        const other = findChild(activity, "message-hello")
        const x = item => item.mapToItem(activity, 0, 0).x
        verify(x(own) > x(other))
        activity.LayoutMirroring.childrenInherit = true
        activity.LayoutMirroring.enabled = true
        waitForRendering(activity)
        verify(x(own) < x(other))
    }

    function test_staysInsideWhereThereIsLittleRoom() {
        open(view(["secret"], "no"))
        activity.width = 400
        waitForRendering(activity)
        verifyInside()
    }
}
