// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtTest
import Pathlight.Activities
import Pathlight.Components

/*! What is in sight of a page taller than its area. */
TestCase {
    id: testCase

    name: "ScrollArea"
    width: 600
    height: 400
    visible: true
    when: windowShown

    Component {
        id: tall

        ScrollArea {
            id: area

            property alias button: button
            property alias note: note
            property int between: 500

            width: testCase.width
            height: testCase.height

            ColumnLayout {
                Item {
                    implicitHeight: 100
                }

                PillButton {
                    id: button

                    text: "Answer"
                }

                Item {
                    implicitHeight: area.between
                }

                ClosingNote {
                    id: note
                }
            }
        }
    }

    function make(between) {
        const area = createTemporaryObject(tall, testCase, {between: between})
        area.button.forceActiveFocus()
        waitForRendering(area)
        compare(area.contentY, 0)
        return area
    }

    function inSight(area, item) {
        const top = item.mapToItem(area, 0, 0).y
        return item.visible && top >= 0 && top + item.height <= area.height
    }

    function test_whatASceneSaysAtItsEndComesIntoSight() {
        const area = make(240)
        area.note.prose = {plain: "All sorted.", styled: "All sorted. ".repeat(12)}
        tryVerify(() => area.contentY > 0 && inSight(area, area.note))
        verify(inSight(area, area.button))
    }

    function test_whatHasTheFocusStaysInSight() {
        const area = make(900)
        area.note.prose = {plain: "All sorted.", styled: "All sorted."}
        waitForRendering(area)
        verify(area.note.y > area.height)
        verify(inSight(area, area.button))
    }

    function test_whoScrollsAwayIsNotBroughtBack() {
        const area = make(240)
        area.note.prose = {plain: "All sorted.", styled: "All sorted. ".repeat(12)}
        tryVerify(() => area.contentY > 0 && inSight(area, area.note))
        area.flick(0, 2000)
        tryVerify(() => area.contentY === 0 && !area.moving)
        area.note.padding += 1
        waitForRendering(area)
        compare(area.contentY, 0)
    }
}
