// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    readonly property var names: ["We ask", "We rest", "We listen"]

    /*! The view with the clauses of these ids chosen; two are enough. */
    function view(...chosen) {
        const clause = (id, text) => ({id: id, text: prose(text), chosen: chosen.includes(id)})
        const shown = {title: prose("Our agreement"), prompt: prose("Choose together."), chosen: chosen.length, needed: 2,
                       printable: true,
                       parts: [{id: "home", title: prose("At home"),
                                clauses: [clause("home/ask", "We ask"), clause("home/rest", "We rest")]},
                               {id: "help", title: prose("Help"), clauses: [clause("help/listen", "We listen")]}]}
        return chosen.length >= 2 ? Object.assign({closing: prose("Hang it up.")}, shown) : shown
    }

    function sheet() {
        return findChild(activity, "sheet")
    }

    name: "AgreementActivity"
    component: Component { AgreementActivity {} }

    function test_namesEveryClauseAndTheSheet() {
        open(view())
        compare(stops(activity).slice(0, 4).map(item => item.Accessible.name), names.concat("Our agreement"))
        compare(stops(activity).slice(0, 4).map(item => screenReader.roleOf(item)),
                ["CheckBox", "CheckBox", "CheckBox", "Grouping"])
        compare(findChild(activity, "chosenCount").text, "0 chosen. Choose at least 2.")
        verifyInside()
    }

    function test_theSheetGrows() {
        open(view("help/listen"))
        compare(sheet().Accessible.name, "Our agreement. Help. We listen")
        verify(shows(sheet(), "We listen"))
        verify(!shows(sheet(), "We ask"))
        activity.view = view("home/ask", "help/listen")
        compare(sheet().Accessible.name, "Our agreement. At home. We ask. Help. We listen")
    }

    function test_isDoneByKeyboardAlone() {
        open(view())
        keyClick(Qt.Key_Tab)
        compare(focusName(), "We ask")
        keyClick(Qt.Key_Space)
        compare(actions[0], {"do": "choose", "clause": "home/ask"})
        activity.view = view("home/ask")
        compare(focusName(), "We ask", "the clause keeps the focus")
        verify(!shows(activity, "Hang it up."))
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Tab)
        compare(focusName(), "We listen")
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "choose", "clause": "help/listen"})
        activity.view = view("home/ask", "help/listen")
        verify(shows(activity, "Hang it up."))
        compare(findChild(activity, "chosenCount").text, "2 chosen. You can change them as often as you like.")
    }

    function test_isDoneByScreenReaderAlone() {
        open(view())
        const ids = ["home/ask", "home/rest"]
        for (let index = 0; index < ids.length; ++index) {
            const row = stops(activity)[index]
            verify(screenReader.canAct(row))
            screenReader.press(row)
            compare(actions[index], {"do": "choose", "clause": ids[index]})
            activity.view = view(...ids.slice(0, index + 1))
            verify(screenReader.isChecked(row))
        }
        verify(shows(activity, "Hang it up."))
    }
}
