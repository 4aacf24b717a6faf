// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    readonly property var controls: ["Like", "Open", "Scroll on", "Less like this", "How does this feed choose?"]

    /*! The view after these verbs, all done to posts about cats; done after three. */
    function view(...did) {
        const points = 1 + 2 * did.filter(verb => verb === "like").length
        const shown = {prompt: prose("Watch what Loop learns."), rule: prose("Likes count."), rounds: 3,
                       round: Math.min(did.length + 1, 3), shown: did.map(verb => ({topic: "cats", did: verb})),
                       points: [{topic: "cats", text: prose("Cats"), points: points, share: points / (points + 1)},
                                {topic: "stars", text: prose("Stars"), points: 1, share: 1 / (points + 1)}]}
        return did.length === 3
            ? Object.assign({closing: prose("That was Loop.")}, shown)
            : Object.assign({post: {id: "cat", topic: "cats", topicText: prose("Cats"), author: prose("Mina"),
                                    text: prose("Kitten " + (did.length + 1)), advert: did.length === 1,
                                    why: did.length === 0 ? "first" : "most"}}, shown)
    }

    name: "FeedActivity"
    component: Component { FeedActivity {} }

    function test_namesThePostAndEveryAction() {
        open(view())
        verifyNames(["Post 1 of 3. Mina Kitten 1 Loop does not know you yet."].concat(controls))
        const roles = stops(activity).map(item => screenReader.roleOf(item))
        compare(roles, ["Grouping", "Button", "Button", "Button", "Button", "Button"])
        verifyInside()
    }

    function test_saysWhyAPostIsShownAndThatItIsPaidFor() {
        open(view("like"))
        compare(stops(activity)[0].Accessible.name,
                "Post 2 of 3. Mina Advertisement Kitten 2 Shown because “Cats” has the most points.")
    }

    function test_showsWhatTheFeedBelieves() {
        open(view("like"))
        compare(screenReader.nameOf(findChild(activity, "bar-cats")), "Cats: 3 points")
        compare(screenReader.nameOf(findChild(activity, "bar-stars")), "Stars: 1 point")
        compare(findChild(activity, "change").text, "Your like gave “Cats” 2 points.")
        activity.view = view("like", "less")
        compare(findChild(activity, "change").text, "“Less like this” took up to 2 points from “Cats”.")
    }

    function test_isDoneByKeyboardAlone() {
        open(view())
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Tab)
        compare(focusName(), "Like")
        keyClick(Qt.Key_Return)
        compare(actions, [{"do": "like"}])
        activity.view = view("like")
        verify(focusName().startsWith("Post 2 of 3."), "the post that follows is heard at once")

        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        compare(focusName(), "Scroll on")
        keyClick(Qt.Key_Space)
        compare(actions[1], {"do": "pass"})
        activity.view = view("like", "pass")
        keyClick(Qt.Key_4)
        compare(actions[2], {"do": "less"})
        activity.view = view("like", "pass", "less")
        verify(shows(activity, "That was Loop."))
        verify(focusName().startsWith("You have seen your posts"))
        keyClick(Qt.Key_1)
        keyClick(Qt.Key_9)
        compare(actions.length, 3, "after the last post there is nothing to do")
    }

    function test_isDoneByScreenReaderAlone() {
        open(view())
        const verbs = ["like", "open", "pass"]
        for (let index = 0; index < verbs.length; ++index) {
            const button = findChild(activity, verbs[index])
            verify(screenReader.canAct(button))
            screenReader.press(button)
            compare(actions[index], {"do": verbs[index]})
            activity.view = view(...verbs.slice(0, index + 1))
        }
        verify(shows(activity, "That was Loop."))
        compare(stops(activity).length, 2, "the end and the rule stay")
    }

    function test_opensAndClosesTheRule() {
        open(view())
        const button = findChild(activity, "ruleButton")
        verify(!shows(activity, "Likes count."))
        screenReader.press(button)
        verify(shows(activity, "Likes count."))
        compare(button.Accessible.name, "Close the rule")
        compare(button.Accessible.description, "Likes count.")
        screenReader.press(button)
        verify(!shows(activity, "Likes count."))
        compare(actions, [], "to read the rule is no action")
    }
}
