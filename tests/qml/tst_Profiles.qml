// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! Choosing who one is: by a face, by a group, by three pictures. */
PageCase {
    id: testCase

    name: "Profiles"

    SignalSpy { id: opened; target: Navigation; signalName: "open" }

    function init() {
        opened.clear()
    }

    function cleanup() {
        Login.giveUp()
        Settings.textScale = 1
        Settings.language = "en"
    }

    /*! A new learner who comes in with these pictures and has gone again; gives their id. */
    function addWithLogin(nickname, signs) {
        const before = Learners.currentId
        Learners.add("owl", nickname, "7-10", signs)
        tryVerify(() => Learners.currentId !== before)
        const id = Learners.currentId
        Learners.leave()
        return id
    }

    function addGroup(name) {
        const before = Groups.count
        grownUp.come()
        Groups.add(name, "class")
        tryCompare(Groups, "count", before + 1)
        grownUp.go()
    }

    function press(name) {
        screenReader.press(findChild(page, "sign-" + name))
    }

    function test_whatBecameOfWhatIsKeptIsToldOnTheFirstPage_data() {
        const rows = []
        for (const name of ["LearnersPage", "NewLearnerPage"]) {
            for (const scale of [1, 2]) {
                rows.push({tag: name + " " + scale, page: name, scale: scale})
            }
        }
        return rows
    }

    function test_whatBecameOfWhatIsKeptIsToldOnTheFirstPage(row) {
        Settings.textScale = row.scale
        open(row.page)
        const notice = findChild(page, "programNotice")
        verify(!notice.visible)
        disk.tellKept()
        tryVerify(() => notice.visible)
        waitForRendering(page)
        verifyTexts(page)
        verifyStops()
        verify(notice.mapToItem(page, 0, 0).y >= 48, "in sight, below the bar at the top")
        Program.dismissNotice()
        tryVerify(() => !notice.visible)
    }

    function test_threePicturesInTheirOrderLeadIn() {
        const id = addWithLogin("Nour", ["star", "boat", "star"])
        Learners.choose(id)
        verify(Learners.arriving)
        open("LoginPage")
        const places = findChild(page, "places")
        compare(screenReader.nameOf(places), "Three empty places")
        press("boat")
        press("star")
        compare(screenReader.nameOf(places), "Pressed so far: Boat, Star")
        screenReader.press(findChild(page, "startAgain"))
        compare(screenReader.nameOf(places), "Three empty places")
        const wrong = findChild(page, "wrong")
        verify(!wrong.visible)
        "boat star star".split(" ").forEach(press)
        verify(wrong.visible)
        verify(!Learners.hasCurrent)
        verify(!findChild(page, "needsGrownUp").visible)
        "sun sun sun moon moon moon".split(" ").forEach(press)
        verify(findChild(page, "needsGrownUp").visible)
        waitForRendering(page)
        verifyStops()
        verifyTexts(page)
        "star boat star".split(" ").forEach(press)
        tryCompare(Learners, "currentId", id)
    }

    function test_theKeyboardAloneLeadsIn() {
        const id = addWithLogin("Lou", ["boat", "boat", "fish"])
        Learners.choose(id)
        open("LoginPage")
        findChild(page, "sign-boat").forceActiveFocus()
        keyClick(Qt.Key_Space)
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Tab)
        verify(findChild(page, "sign-fish").activeFocus)
        keyClick(Qt.Key_Space)
        tryCompare(Learners, "currentId", id)
    }

    function test_nothingOnThePageTellsTheRightPictures() {
        const id = addWithLogin("Sam", ["kite", "cup", "tree"])
        Learners.choose(id)
        for (const value of Object.values(Learners).concat(Object.values(Login))) {
            verify(!String(value).startsWith("kite,cup,tree") && value !== "kite cup tree")
        }
        compare(Login.pressed.length, 0)
    }

    function test_aNewLearnerChoosesThreePictures() {
        const before = Learners.count
        open("NewLearnerPage")
        screenReader.press(findChild(page, "picture-owl"))
        screenReader.press(findChild(page, "band-4-6"))
        const wants = findChild(page, "wantsLogin")
        screenReader.press(wants)
        verify(screenReader.isChecked(wants))
        press("moon")
        press("moon")
        screenReader.press(findChild(page, "addLearner"))
        verify(page.triedTooEarly)
        compare(Learners.count, before)
        press("sun")
        waitForRendering(page)
        verifyStops()
        verifyTexts(page)
        screenReader.press(findChild(page, "addLearner"))
        tryCompare(Learners, "count", before + 1)
        const id = Learners.currentId
        Learners.leave()
        Learners.choose(id)
        verify(Learners.arriving)
    }

    function test_aGroupLeadsToItsFaces() {
        addGroup("Bees")
        const id = Groups.currentId
        Groups.choose(0)
        open("LearnersPage")
        const tile = findChild(page, "group-" + id)
        verify(tile)
        compare(screenReader.nameOf(tile), "Bees")
        screenReader.press(tile)
        compare(Groups.currentId, id)
        compare(opened.signalArguments[0][0], "GroupPage")
        open("GroupPage")
        compare(page.title, "Bees")
        verifyTexts(page)
    }

    function test_aSearchComesWithManyFaces() {
        while (Learners.count < 13) {
            const before = Learners.count
            Learners.add("fox", (before % 2 ? "Zaïd " : "Mo ") + before, "7-10")
            tryCompare(Learners, "count", before + 1)
        }
        Learners.leave()
        open("LearnersPage")
        const field = findChild(page, "faceSearch")
        verify(field.visible)
        field.forceActiveFocus()
        "zaid".split("").forEach(letter => keyClick(letter))
        const faces = findChild(page, "faces")
        verify(faces.count > 0 && faces.count < Learners.count)
        verify(field.activeFocus, "the field keeps the keyboard while faces come and go")
        keyClick(Qt.Key_Down)
        verify(faces.activeFocus)
        keyClick(Qt.Key_Return)
        tryVerify(() => Learners.nickname.startsWith("Zaïd"))
    }

    function test_pages_data() {
        const rows = []
        for (const name of ["LearnersPage", "GroupPage", "LoginPage"]) {
            for (const language of ["en", "ar"]) {
                for (const scale of [1, 2]) {
                    rows.push({tag: [name, language, scale].join(" "), page: name, language: language, scale: scale})
                }
            }
        }
        return rows
    }

    function test_pages(row) {
        const id = addWithLogin("", ["sun", "moon", "star"])
        addGroup("The bees of room twelve")
        Settings.language = row.language
        Settings.textScale = row.scale
        Learners.choose(id)
        open(row.page)
        verifyStops()
        verifyTexts(page)
        screenReader.press(findChild(page, "helpButton"))
        compare(opened.signalArguments[0][0], "HelpPage")
    }
}
