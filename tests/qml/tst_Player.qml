// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! A learner in a module and in a review: back, next, dots, resume, repeat, feedback, the page at the end. */
PlayerCase {
    name: "Player"

    SignalSpy { id: opened; target: Session; signalName: "opened" }
    SignalSpy { id: gone; target: Navigation; signalName: "home" }

    function cleanup() {
        disk.makeRoom()
        Session.close()
        Settings.textScale = 1
        Settings.language = "en"
    }

    function test_dotsBackAndNextSayWhereOneIs() {
        openModule("11-13")
        const dots = findByType(page, "ProgressDots")
        compare(dots.position, 0)
        compare(dots.length, Session.length)
        compare(screenReader.nameOf(dots), "Step 1 of " + Session.length)
        verify(!findChild(page, "sceneBack").enabled)
        doScene()
        mouseClick(findChild(page, "sceneNext"))
        tryCompare(dots, "position", 1)
        compare(screenReader.nameOf(dots), "Step 2 of " + dots.length)
        screenReader.press(findChild(page, "sceneBack"))
        tryCompare(dots, "position", 0)
    }

    function test_feedbackExplainsAndIsSeen() {
        openModule("11-13")
        goToType("choice")
        const view = () => Session.view.options.filter(option => option.feedback)
        compare(view().length, 0)
        Session.act({do: "choose", option: Session.view.options[0].id})
        tryVerify(() => view().length === 1)
        const feedback = view()[0].feedback.plain
        verify(feedback.length > 20)
        tryVerify(() => texts(page).some(text => text === feedback), 5000, "not seen: " + feedback)
    }

    function test_whoLearnsOnAFullDiskIsToldOnceAndGoesOn() {
        openModule("11-13")
        const notice = findChild(page, "waitingNotice")
        verify(!notice.visible)
        disk.fill()
        goOn()
        tryVerify(() => notice.visible)
        compare(screenReader.nameOf(notice), Program.waitingNotice)
        verify(texts(page).includes(Program.waitingNotice))
        compare(Session.position, 1)
        screenReader.press(findByType(notice, "QuietButton"))
        tryVerify(() => !notice.visible)
        goOn()
        compare(Session.position, 2)
        verify(!notice.visible)
        disk.makeRoom()
        Session.back()
        tryVerify(() => Program.notice === "")
    }

    function test_whoLeavesComesBackToTheSameScene() {
        openModule("11-13")
        goToType("choice")
        Session.act({do: "choose", option: Session.view.options[0].id})
        tryVerify(() => Session.view.options[0].chosen)
        const scene = Session.sceneId
        const module = Session.moduleId
        const learner = Learners.currentId
        Session.close()
        Learners.leave()
        Learners.choose(learner)
        tryCompare(Learners, "currentId", learner)
        compare(Modules.nextModule, module)
        Session.open(module)
        open("ModulePage")
        tryCompare(Session, "saving", false)
        compare(Session.sceneId, scene)
        compare(findChild(page, "activity").shownScene, module + "/" + scene)
        verify(Session.view.options[0].chosen)
        verify(Session.position > 0)
    }

    function test_theFinishedPageSaysWhatOneCanDoAndWhatComesNext() {
        openModule("11-13")
        const module = Session.moduleId
        const title = Session.title
        finish()
        open("FinishedPage")
        verify(Session.canDo.length > 0)
        for (const sentence of Session.canDo.concat([Session.talk, "What you can do now"])) {
            verify(texts(page).includes(sentence), "not seen: " + sentence)
        }
        verify(Session.nextModule !== "" && Session.nextModule !== module)
        const next = findChild(page, "nextModuleButton")
        verify(next.text.includes(Session.nextTitle))
        verifyStops()
        verifyTexts(page)
        const following = Session.nextModule
        opened.clear()
        screenReader.press(next)
        tryCompare(opened, "count", 1)
        compare(Session.moduleId, following)
        verify(Session.title !== title)
    }

    /*! Nobody to whom it may have happened is urged on to the next module, or away from this page. */
    function test_aSensitiveModuleLeadsOnToNothing_data() {
        return ["m23-image-removal", "m27-it-happened-to-me-14-17"].map(module => ({tag: module, module: module}))
    }

    function test_aSensitiveModuleLeadsOnToNothing(row) {
        enter("14-17")
        walked = 0
        Session.open(row.module)
        tryCompare(Session, "saving", false)
        verify(Session.sensitive)
        finish()
        open("FinishedPage")
        verify(Session.nextModule !== "", "there would be one")
        verify(!texts(page).some(text => text.includes(Session.nextTitle)))
        verify(!stops(page).some(item => screenReader.nameOf(item).includes(Session.nextTitle)))
        opened.clear()
        gone.clear()
        screenReader.press(findChild(page, "nextModuleButton"))
        compare(gone.count, 1, "home")
        compare(opened.count, 0)
        compare(Session.moduleId, row.module)
    }

    function test_aFinishedModuleIsRepeatedFromItsBeginning() {
        openModule("11-13")
        const first = Session.sceneId
        finish()
        open("FinishedPage")
        screenReader.press(findChild(page, "againButton"))
        tryCompare(Session, "finished", false)
        compare(Session.sceneId, first)
        compare(Session.position, 0)
        verify(!Session.canGoBack)
    }
}
