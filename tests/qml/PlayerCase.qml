// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! What the tests of a learner's way share: opening a module, going through its scenes, what is to be read. */
PageCase {
    id: testCase

    /*! How many steps of the way through the module were gone. */
    property int walked: 0

    /*! Opens the module that a new learner of this band has to do next. */
    function openModule(band) {
        enter(band)
        walked = 0
        Session.open(Modules.nextModule)
        verify(Session.moduleId !== "")
        open("ModulePage")
        tryCompare(Session, "saving", false)
    }

    /*! Does the present scene, as the way through the module wants it. */
    function doScene() {
        const step = Session.review ? null : player.route(Session.moduleId)[walked]
        compare(Session.sceneId, step?.scene ?? Session.sceneId)
        for (const action of step?.actions ?? player.situation(Session.position)) {
            Session.act(action)
            tryCompare(Session, "saving", false)
        }
        verify(Session.done, Session.sceneId + " cannot be done")
    }

    function goOn() {
        doScene()
        Session.next()
        tryCompare(Session, "saving", false)
        ++walked
    }

    /*! Goes on until a scene of this type comes. */
    function goToType(type) {
        for (let steps = 0; Session.sceneType !== type && steps < 40; ++steps) {
            goOn()
        }
        compare(Session.sceneType, type)
    }

    function finish() {
        for (let steps = 0; !Session.finished && steps < 80; ++steps) {
            goOn()
        }
        verify(Session.finished)
    }

    /*! All that is to be read below an item. */
    function texts(item) {
        let found = []
        for (const child of Array.from(item.children)) {
            if (child.visible) {
                const own = child.prose?.plain ?? (child instanceof Text ? child.text : "")
                found = found.concat(own ? [own] : [], texts(child))
            }
        }
        return found
    }

    function findByType(item, type) {
        for (const child of Array.from(item.children)) {
            const found = child.toString().startsWith(type) ? child : findByType(child, type)
            if (found) {
                return found
            }
        }
        return null
    }
}
