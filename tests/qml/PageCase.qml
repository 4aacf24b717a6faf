// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! What the tests of pages share: a learner of a band, a page, and a look at everything in it that takes the focus. */
TestCase {
    id: testCase

    property Item page: null

    /*! Makes a new learner of this band the current one. */
    function enter(band) {
        const before = Learners.currentId
        Learners.add("otter", "", band)
        tryVerify(() => Learners.currentId !== before)
        compare(Learners.band, band)
    }

    function open(name, properties) {
        const component = Qt.createComponent("qrc:/qt/qml/Pathlight/App/" + name + ".qml")
        compare(component.errorString(), "")
        page = createTemporaryObject(component, testCase, Object.assign({width: testCase.width, height: testCase.height},
                                                                        properties))
        verify(page)
        page.LayoutMirroring.enabled = Settings.rightToLeft
        page.LayoutMirroring.childrenInherit = true
        page.forceActiveFocus()
        waitForRendering(page)
    }

    /*! Every visible item below `item` that the Tab key stops at. */
    function stops(item) {
        let found = []
        for (const child of Array.from(item.children)) {
            if (child.visible) {
                found = found.concat(child.activeFocusOnTab && child.enabled ? [child] : [], stops(child))
            }
        }
        return found
    }

    /*! The Flickable that an item scrolls in, which may be the page itself, or null. */
    function scroller(item) {
        for (let up = item.parent; up; up = up === page ? null : up.parent) {
            if (up instanceof Flickable) {
                return up
            }
        }
        return null
    }

    /*! Brings what lies along a path wider than the page into sight, as the keyboard does when it comes there. */
    function bringIntoSight(item) {
        const area = scroller(item)
        if (area && area.contentWidth > area.width + 1 && item.activeFocusOnTab) {
            item.forceActiveFocus()
        }
    }

    /*! A name, an action, room for a finger, within the page's width, and within its height or what scrolls. */
    function verifyStop(item) {
        const name = screenReader.nameOf(item)
        verify(name !== "", item + " " + item.objectName + " has no name")
        verify(screenReader.canAct(item) || item instanceof TextInput || item instanceof TextEdit || screenReader.roleOf(item) === "Grouping",
               name + " has no action")
        verify(item.width >= 48 && item.height >= 48, name + " is too small for a finger: " + item.width + " x " + item.height)
        bringIntoSight(item)
        const at = item.mapToItem(page, 0, 0)
        verify(at.x >= -1 && at.x + item.width <= page.width + 1, name + " is cut at the side")
        const area = scroller(item)
        if (area) {
            const inside = item.mapToItem(area.contentItem, 0, 0)
            // The header of a view stands above its origin.
            const top = area.originY ?? 0
            verify(inside.y >= top && inside.y + item.height <= Math.max(top + area.contentHeight, area.height) + 1,
                   name + " cannot be scrolled to")
        } else {
            verify(at.y >= -1 && at.y + item.height <= page.height + 1, name + " is out of sight")
        }
    }

    function verifyStops() {
        // Layouts within layouts come to rest after a frame or two.
        tryVerify(() => stops(page).every(item => item.width >= 48 && item.height >= 48))
        const found = stops(page)
        verify(found.length > 0)
        found.forEach(verifyStop)
    }

    /*! What is wrong with how a text stands on the page; nothing when it is "". */
    function textFault(text) {
        if (text.truncated) {
            return "cut: " + text.text
        }
        if (text.contentWidth > text.width + 1 || text.contentHeight > text.height + 2) {
            return "does not fit: " + text.text
        }
        const left = text.mapToItem(page, 0, 0).x
        return left >= -1 && left + text.width <= page.width + 1 ? "" : "cut at the side: " + text.text
    }

    function textFaults(item) {
        let faults = []
        for (const child of Array.from(item.children).filter(child => child.visible)) {
            bringIntoSight(child)
            const fault = child instanceof Text && child.text !== "" ? textFault(child) : ""
            faults = faults.concat(fault !== "" ? [fault] : [], textFaults(child))
        }
        return faults
    }

    /*! No text is shorter than what it says, or wider than the page. */
    function verifyTexts(item) {
        let faults = textFaults(item)
        // What has just become visible is laid out before the next frame.
        for (let frame = 0; frame < 20 && faults.length > 0; ++frame) {
            wait(50)
            faults = textFaults(item)
        }
        compare(faults.join("\n"), "")
    }

    width: 1024
    height: 600
    visible: true
    when: windowShown
}
