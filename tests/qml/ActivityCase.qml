// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest

/*! What the tests of all activities share: a page that holds one, a log of its actions, and looks at what has the focus. */
TestCase {
    id: testCase

    /*! The activity's component, made with `view`. */
    property Component component
    property Item activity: null
    readonly property var actions: []

    function open(view) {
        actions.length = 0
        activity = createTemporaryObject(component, testCase, {view: view, width: testCase.width})
        verify(activity)
        activity.act.connect(action => actions.push(action))
        waitForRendering(activity)
    }

    /*! Every item below `item` that the Tab key stops at. */
    function stops(item) {
        let found = []
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (child.visible) {
                found = found.concat(child.activeFocusOnTab && child.enabled ? [child] : [], stops(child))
            }
        }
        return found
    }

    /*! The text that is seen, whether or not screen readers pass it by. */
    function shows(item, text) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (child.visible && (child.prose?.plain === text || shows(child, text))) {
                return true
            }
        }
        return false
    }

    /*! Everything that screen readers say below `item`. */
    function told(item) {
        let found = []
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (child.visible) {
                found = found.concat(screenReader.roleOf(child) !== "" ? [screenReader.nameOf(child)] : [], told(child))
            }
        }
        return found
    }

    function prose(text) {
        return {plain: text, styled: text}
    }

    function focusName() {
        return testCase.Window.activeFocusItem?.Accessible.name ?? ""
    }

    function verifyNames(expected) {
        const found = stops(activity)
        compare(found.map(item => item.Accessible.name), expected)
        for (const item of found) {
            verify(item.width >= 48 && item.height >= 48, item.Accessible.name + " is too small for a finger")
        }
    }

    /*! Everything stands within the width, in both directions of reading. */
    function verifyInside() {
        for (const mirrored of [true, false]) {
            activity.LayoutMirroring.childrenInherit = true
            activity.LayoutMirroring.enabled = mirrored
            waitForRendering(activity)
            for (const item of stops(activity)) {
                const at = item.mapToItem(activity, 0, 0)
                verify(at.x >= 0 && at.x + item.width <= activity.width + 1, item.Accessible.name)
                verify(at.y >= 0 && at.y + item.height <= activity.implicitHeight + 1, item.Accessible.name)
            }
        }
    }

    width: 1024
    height: 600
    visible: true
    when: windowShown
}
