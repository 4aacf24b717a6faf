// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Activities

ActivityCase {
    id: testCase

    readonly property string zeros: "0".repeat(64)

    /*! The view with the roof in its first or second shape. */
    function view(shape, done) {
        const roof = {id: "roof", text: prose("The roof"), variant: shape, variants: 2}
        const shown = {prompt: prose("A fingerprint."), paths: ["M0 200H320", "M10 90L60 " + 10 * shape], lines: [roof],
                       fingerprint: shape === 1 ? zeros : "0a".repeat(32), firstFingerprint: zeros,
                       differing: shape === 1 ? 0 : 32}
        return done ? Object.assign({message: prose(shape === 1 ? "The same again." : "Another one."),
                                     near: prose("Near copies."), closing: prose("Done.")}, shown) : shown
    }

    name: "FingerprintActivity"
    component: Component { FingerprintActivity {} }

    function test_namesTheLines() {
        open(view(1, false))
        verifyNames(["Change: The roof"])
        verifyInside()
        compare(stops(activity)[0].Accessible.description, "The roof: shape 1 of 2")
    }

    function test_isDoneByKeyboardAlone() {
        open(view(1, false))
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        compare(actions, [{"do": "change", "line": "roof"}])
        activity.view = view(2, true)
        compare(focusName(), "Change: The roof")
        verify(shows(activity, "Another one."))
        verify(shows(activity, "Near copies."))
        verify(told(activity).includes("Underlined: 32 of 64 digits are not as at first."))
        keyClick(Qt.Key_Return)
        compare(actions[1], {"do": "change", "line": "roof"})
        activity.view = view(1, true)
        verify(shows(activity, "The same again."))
        verify(!told(activity).some(text => text.startsWith("Underlined")))
    }

    function test_marksChangedDigitsWithoutColour() {
        open(view(2, true))
        const digits = findChild(activity, "digitsNow")
        compare(digits.marked(0), "0<b><u>a</u></b>0<b><u>a</u></b>")
        compare(findChild(activity, "digitsFirst").marked(0), "0000")
    }

    function test_theFingerprintReadsFromLeftToRightInEveryLanguage() {
        open(view(1, false))
        activity.LayoutMirroring.childrenInherit = true
        activity.LayoutMirroring.enabled = true
        waitForRendering(activity)
        const digits = findChild(activity, "digitsNow")
        verify(digits.children[0].x < digits.children[1].x)
        compare(digits.children[0].effectiveHorizontalAlignment, Text.AlignLeft)
    }

    function test_tellsScreenReadersTheDrawingAndTheDigits() {
        open(view(2, true))
        const heard = told(activity)
        verify(heard.includes("The roof: shape 2 of 2"))
        verify(heard.includes("Fingerprint at first " + Array(16).fill("0000").join(" ")))
    }

    function test_pressByScreenReader() {
        open(view(1, false))
        screenReader.press(stops(activity)[0])
        compare(actions, [{"do": "change", "line": "roof"}])
        compare(screenReader.roleOf(stops(activity)[0]), "Button")
    }
}
