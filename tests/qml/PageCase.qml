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

    /*! No text is shorter than what it says, or wider than the page. */
    function verifyTexts(item) {
        for (const child of Array.from(item.children)) {
            if (!child.visible) {
                continue
            }
            bringIntoSight(child)
            if (child instanceof Text && child.text !== "") {
                verify(!child.truncated, "cut: " + child.text)
                verify(child.contentWidth <= child.width + 1 && child.contentHeight <= child.height + 2,
                       "does not fit: " + child.text)
                const at = child.mapToItem(page, 0, 0)
                verify(at.x >= -1 && at.x + child.width <= page.width + 1, "cut at the side: " + child.text)
            }
            verifyTexts(child)
        }
    }

    width: 1024
    height: 600
    visible: true
    when: windowShown
}
