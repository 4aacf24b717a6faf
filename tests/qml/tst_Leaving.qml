// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! Leaving quickly in the whole window: what stands there, what is kept, and the quiz. */
PageCase {
    id: testCase

    property Window main: null

    name: "Leaving"

    function init() {
        enter("7-10")
        const component = Qt.createComponent("qrc:/qt/qml/Pathlight/App/Main.qml")
        compare(component.errorString(), "")
        main = createTemporaryObject(component, testCase)
        verify(main)
        tryVerify(() => pages().currentItem !== null)
        tryVerify(() => main.drawn && quiz() !== null)
    }

    function cleanup() {
        comeBack()
        Session.close()
        Settings.leavingPicture = ""
        Settings.reducedMotion = true
        Settings.textScale = 1
        Settings.language = "en"
    }

    function pages() {
        return main.pages
    }

    function quiz() {
        return main.quiz.item
    }

    /*! Whether an item stands in the window. */
    function stands(item) {
        return item.parent !== null
    }

    function comeBack() {
        Leaving.press(Leaving.picture)
        Leaving.press(Leaving.picture)
        verify(!Leaving.away)
    }

    /*! All texts that are seen below an item. */
    function texts(item) {
        let found = []
        for (const child of Array.from(item.children)) {
            if (child.visible) {
                found = found.concat(child instanceof Text ? [child.text] : [], texts(child))
            }
        }
        return found
    }

    function test_theQuizStandsThereAtOnce() {
        verify(!stands(main.quiz))
        Leaving.leave()
        // No event was handled meanwhile: the next frame shows this.
        verify(stands(main.quiz))
        verify(!stands(pages()))
        compare(main.title, "Times tables")
        verify(!texts(main.contentItem).some(text => /pathlight|leave|help/i.test(text)))
    }

    function test_theQuizComesEvenBeforeItIsMadeReady() {
        const component = Qt.createComponent("qrc:/qt/qml/Pathlight/App/Main.qml")
        const fresh = createTemporaryObject(component, testCase)
        Leaving.leave()
        verify(fresh.quiz.item)
        verify(stands(fresh.quiz))
    }

    function test_theDoorOfEveryPageLeaves() {
        for (const name of ["HomePage", "HelpPage", "SettingsPage", "LeavingPage", "SearchPage"]) {
            Navigation.open(name)
            const door = findChild(pages().currentItem, "leaveButton")
            verify(door, name)
            compare(screenReader.nameOf(door), "Leave quickly")
            screenReader.press(door)
            verify(Leaving.away, name)
            comeBack()
        }
    }

    function test_nothingIsLost() {
        Session.open(Modules.nextModule)
        tryCompare(Session, "saving", false)
        const there = pages().currentItem
        compare(there.objectName, "ModulePage")
        const next = findChild(there, "sceneNext")
        next.forceActiveFocus()
        const before = [Session.moduleId, Session.sceneId, JSON.stringify(Session.view), texts(there).join("|")]
        const depth = pages().depth
        Leaving.leave()
        verify(!next.activeFocus)
        comeBack()
        compare(pages().currentItem, there)
        compare(pages().depth, depth)
        compare([Session.moduleId, Session.sceneId, JSON.stringify(Session.view), texts(there).join("|")], before)
        verify(next.activeFocus)
        compare(main.title, "Pathlight")
    }

    function test_aPageThatIsAskedForMeanwhileDoesNotShow() {
        Leaving.leave()
        Navigation.open("HelpPage")
        verify(!stands(pages()))
        verify(stands(main.quiz))
        verify(!pages().currentItem.activeFocus)
        comeBack()
        compare(pages().currentItem.objectName, "HelpPage")
    }

    /*! On the very first page, with nothing chosen: the quiz, and no way back but the first picture. */
    function test_atTheVeryFirstStart_data() {
        return [{tag: "language", page: "LanguagePage"}, {tag: "somebody new", page: "NewLearnerPage"}]
    }

    function test_atTheVeryFirstStart(row) {
        Navigation.open(row.page)
        const there = pages().currentItem
        keyClick(Qt.Key_F2)
        verify(Leaving.away)
        verify(stands(main.quiz))
        verify(!stands(pages()))
        compare(Leaving.picture, "star")
        keyClick(Qt.Key_Escape)
        verify(Leaving.away)
        comeBack()
        compare(pages().currentItem, there)
        verify(stands(pages()))
    }

    /*! Goes to the first talk of a module; gives the messenger's window. */
    function openTalk(module) {
        Session.open(module)
        for (const step of player.route(module)) {
            tryVerify(() => !Session.saving && Session.sceneId === step.scene)
            if (Session.sceneType === "chat") {
                break
            }
            step.actions.forEach(action => Session.act(action))
            Session.next()
        }
        tryVerify(() => findChild(pages().currentItem, "pling") !== null)
        return findChild(pages().currentItem, "pling")
    }

    function test_aTalkWaits() {
        Settings.reducedMotion = false
        const pling = openTalk("m10-online-friends")
        const clock = Array.from(pling.resources).find(one => one.interval > 0)
        pling.arrived = 1
        verify(pling.arriving && clock.running, "somebody is typing")
        Leaving.leave()
        verify(!clock.running)
        compare(pling.arrived, 1)
        comeBack()
        verify(pling.arriving && clock.running)
        compare(pling.arrived, 1)
    }

    /*! A sheet is saved, or gets to the printer, when somebody has just left. */
    function test_whatCameOfASheetIsSaidAfterwards() {
        HelpSheets.kind = "card"
        Navigation.open("PaperPage")
        const notice = findChild(pages().currentItem, "printNotice")
        const quiet = () => !notice.visible && screenReader.nameOf(notice) === "" && texts(notice).length === 0
        verify(quiet())
        Leaving.leave()
        Printing.help.save("Andika")
        verify(Printing.help.notice.includes("Help for the pocket"))
        verify(quiet())
        verify(!texts(main.contentItem).some(text => text.includes("pocket")))
        comeBack()
        tryVerify(() => notice.visible)
        compare(screenReader.nameOf(notice), Printing.help.notice)
    }

    function test_onlyTheChosenPictureLeadsBack() {
        Navigation.open("LeavingPage")
        screenReader.press(findChild(pages().currentItem, "counter-tree"))
        compare(Leaving.picture, "tree")
        Leaving.leave()
        const star = findChild(quiz(), "counter-star")
        screenReader.press(star)
        screenReader.press(star)
        verify(Leaving.away)
        const tree = findChild(quiz(), "counter-tree")
        screenReader.press(tree)
        verify(Leaving.away)
        verify(screenReader.isChecked(tree))
        screenReader.press(tree)
        verify(!Leaving.away)
    }

    function test_theQuizWorks() {
        Leaving.leave()
        const sum = findChild(quiz(), "sum")
        verify(sum.activeFocus)
        const [left, right] = sum.text.split(" × ").map(Number)
        screenReader.press(findChild(quiz(), "answer-" + left * right))
        compare(findChild(quiz(), "feedback").text, "Right. " + sum.text + " = " + left * right)
        const next = findChild(quiz(), "quizNext")
        verify(next.activeFocus)
        screenReader.press(next)
        compare(findChild(quiz(), "quizNumber").text, "Task 2 of 10")
        verify(sum.activeFocus)
        verify(!next.visible)
    }

    function test_theQuizFits_data() {
        return [{tag: "en", language: "en", scale: 1}, {tag: "en 200", language: "en", scale: 2},
                {tag: "ar", language: "ar", scale: 1}, {tag: "ar 200", language: "ar", scale: 2}]
    }

    function test_theQuizFits(row) {
        Settings.language = row.language
        Settings.textScale = row.scale
        main.width = 1024
        main.height = 600
        Leaving.leave()
        page = quiz()
        // The very first frame, before anything can move on.
        waitForRendering(page)
        stops(page).forEach(verifyStop)
        verifyTexts(page)
        page = null
    }
}
