// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Components

/*! What every control promises: a name, a role, a press by Space, Enter, finger and screen reader, a visible focus. */
TestCase {
    id: testCase

    property Item control: null

    function open(component) {
        control = createTemporaryObject(component, testCase)
        verify(control)
        waitForRendering(control)
    }

    name: "Controls"
    width: 600
    height: 400
    visible: true
    when: windowShown

    Component { id: quiet; QuietButton { text: "Back"; iconName: "back" } }
    Component { id: primary; PrimaryButton { text: "Next" } }
    Component { id: icon; IconButton { name: "Search"; iconName: "search" } }
    Component { id: help; HelpButton {} }
    Component { id: card; CardButton { text: "A card" } }
    Component { id: choice; ChoiceRow { text: "Light"; note: "as on paper" } }
    Component { id: toggle; SwitchRow { text: "Less movement" } }
    Component { id: link; LinkRow { text: "About"; iconName: "info" } }
    SignalSpy { id: clicks; target: testCase.control; signalName: "clicked" }

    function test_press_data() {
        return [{tag: "quiet", component: quiet, heard: "Back", role: "Button"},
                {tag: "primary", component: primary, heard: "Next", role: "Button"},
                {tag: "icon", component: icon, heard: "Search", role: "Button"},
                {tag: "help", component: help, heard: "Get help", role: "Button"},
                {tag: "card", component: card, heard: "A card", role: "Button"},
                {tag: "choice", component: choice, heard: "Light", role: "RadioButton"},
                {tag: "switch", component: toggle, heard: "Less movement", role: "CheckBox"},
                {tag: "link", component: link, heard: "About", role: "Button"}]
    }

    function test_press(row) {
        open(row.component)
        compare(screenReader.nameOf(control), row.heard)
        compare(screenReader.roleOf(control), row.role)
        verify(control.width >= 48 && control.height >= 48, "large enough for a finger")

        clicks.clear()
        control.forceActiveFocus()
        keyClick(Qt.Key_Space)
        compare(clicks.count, 1, "Space")
        keyClick(Qt.Key_Return)
        compare(clicks.count, 2, "Return")
        keyClick(Qt.Key_Enter)
        compare(clicks.count, 3, "Enter")
        mouseClick(control)
        compare(clicks.count, 4, "finger")
        screenReader.press(control)
        compare(clicks.count, 5, "screen reader")
    }

    function test_aPressIsSeen_data() {
        return test_press_data().filter(row => ["quiet", "primary", "help", "card"].includes(row.tag))
    }

    function test_aPressIsSeen(row) {
        open(row.component)
        mouseMove(testCase, testCase.width - 1, testCase.height - 1)
        const ground = () => String(control.background.color)
        const calm = ground()
        mouseMove(control)
        tryVerify(() => ground() !== calm, 5000, "below the mouse")
        const hovered = ground()
        mousePress(control)
        tryVerify(() => ground() !== hovered && ground() !== calm, 5000, "pressed")
        mouseRelease(control)
        mouseMove(testCase, testCase.width - 1, testCase.height - 1)
        tryCompare(control.background, "color", calm, 5000, "calm again")
    }

    /*! The focus ring among the children of the control. */
    function ring() {
        return Array.from(control.children).find(child => child instanceof FocusRing)
    }

    function test_theFocusIsSeen_data() {
        return test_press_data()
    }

    function test_theFocusIsSeen(row) {
        open(row.component)
        verify(!ring().visible)
        keyClick(Qt.Key_Tab)
        verify(control.activeFocus)
        verify(ring().visible)
        verify(ring().border.width >= 2)
    }

    function test_aChoiceHoldsNoStateOfItsOwn() {
        open(choice)
        screenReader.press(control)
        verify(!control.picked)
        verify(!screenReader.isChecked(control))
        control.picked = true
        verify(screenReader.isChecked(control))
    }

    function test_aSwitchHoldsNoStateOfItsOwn() {
        open(toggle)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        verify(!control.on)
        verify(!screenReader.isChecked(control))
        control.on = true
        verify(screenReader.isChecked(control))
    }

    Component { id: field; TextInputField { name: "Nickname" } }
    Component { id: heading; Heading { text: "Kept here" } }
    Component { id: body; BodyText { text: "It stays here." } }
    Component { id: prose; ProseText { prose: ({plain: "Stop and think.", styled: "<b>Stop</b> and think."}) } }
    Component { id: dots; ProgressDots { position: 2; length: 6 } }
    Component { id: drawing; Picture { picture: ({media: "nothing", alt: "A hand"}); source: "" } }
    Component { id: notice; Notice { text: "It is safe." } }

    function test_heard_data() {
        return [{tag: "field", component: field, heard: "Nickname", role: "EditableText"},
                {tag: "heading", component: heading, heard: "Kept here", role: "Heading"},
                {tag: "body", component: body, heard: "It stays here.", role: "StaticText"},
                {tag: "prose", component: prose, heard: "Stop and think.", role: "StaticText"},
                {tag: "dots", component: dots, heard: "Step 3 of 6", role: "StaticText"},
                {tag: "picture", component: drawing, heard: "A hand", role: "Graphic"},
                {tag: "notice", component: notice, heard: "It is safe.", role: "AlertMessage"}]
    }

    function test_heard(row) {
        open(row.component)
        compare(screenReader.nameOf(control), row.heard)
        compare(screenReader.roleOf(control), row.role)
    }

    function test_theDotsCountAtLeastToWhereOneIs() {
        open(dots)
        control.position = 8
        compare(screenReader.nameOf(control), "Step 9 of 9")
    }

    Component {
        id: tallPage

        ScrollArea {
            width: 300
            height: 200

            Column {
                Repeater {
                    model: 10

                    QuietButton {
                        required property int index

                        text: "Button " + index
                    }
                }
            }
        }
    }

    function test_whatHasTheFocusScrollsIntoView() {
        open(tallPage)
        for (let i = 0; i < 10; ++i) {
            keyClick(Qt.Key_Tab)
        }
        const focused = testCase.Window.activeFocusItem
        compare(focused.text, "Button 9")
        const at = focused.mapToItem(control, 0, 0)
        verify(at.y >= 0 && at.y + focused.height <= control.height, "at " + at.y)
    }

    Component { id: breathing; BreathingLantern {} }

    function test_theLanternBreathesOnlyWhenAsked() {
        open(breathing)
        const button = findChild(control, "breatheButton")
        verify(!control.running)
        mouseClick(button)
        verify(control.running)
        mouseClick(button)
        verify(!control.running)
    }

    Component {
        id: boldStart

        ProseText {
            width: 400
            prose: ({plain: "كلمة أولى", styled: "<b>كلمة</b> أولى"})
        }
    }

    function test_aLineBeginsAtTheReadingSideAlsoWithABoldWord() {
        open(boldStart)
        compare(control.effectiveHorizontalAlignment, Text.AlignLeft)
        control.LayoutMirroring.enabled = true
        compare(control.effectiveHorizontalAlignment, Text.AlignRight)
    }
}
