// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! What grown-ups do with learners, groups and the list of a class. */
PageCase {
    id: testCase

    name: "LearnersAdmin"

    SignalSpy { id: opened; target: Navigation; signalName: "open" }
    SignalSpy { id: back; target: Navigation; signalName: "back" }

    function init() {
        grownUp.come()
        opened.clear()
        back.clear()
        Groups.choose(0)
        ClassImport.clear()
    }

    function cleanup() {
        grownUp.go()
        Settings.textScale = 1
        Settings.language = "en"
    }

    function add(nickname) {
        const before = Learners.currentId
        Learners.add("owl", nickname, "7-10")
        tryVerify(() => Learners.currentId !== before)
        const id = Learners.currentId
        Learners.leave()
        grownUp.come()
        return id
    }

    function addGroup(name) {
        const before = Groups.count
        Groups.add(name, "class")
        tryCompare(Groups, "count", before + 1)
        return Groups.currentId
    }

    function test_theirPagesStandBehindTheAdultStep() {
        for (const name of ["LearnersAdminPage", "LearnerPage", "GroupAdminPage", "ClassImportPage", "ClassFilePage"]) {
            verify(AdultStep.guards(name), name)
        }
    }

    function test_aGroupIsAddedRenamedAndRemoved() {
        open("GroupAdminPage")
        const before = Groups.count
        screenReader.press(findChild(page, "keepGroup"))
        tryCompare(findChild(page, "groupFault"), "visible", true)
        findChild(page, "groupName").text = "Bees"
        screenReader.press(findChild(page, "kind-family"))
        screenReader.press(findChild(page, "keepGroup"))
        tryCompare(Groups, "count", before + 1)
        tryCompare(back, "count", 1)
        compare(Groups.currentKind, "family")
        open("GroupAdminPage")
        compare(findChild(page, "groupName").text, "Bees")
        findChild(page, "groupName").text = "Ants"
        screenReader.press(findChild(page, "keepGroup"))
        tryCompare(Groups, "currentName", "Ants")
        open("GroupAdminPage")
        const remove = findChild(page, "removeGroup")
        screenReader.press(remove)
        compare(Groups.count, before + 1)
        screenReader.press(findChild(page, "keepIt"))
        verify(!page.sure)
        screenReader.press(remove)
        screenReader.press(remove)
        tryCompare(Groups, "count", before)
    }

    function test_aLearnerIsChangedAndErased() {
        const id = add("Nour")
        const group = addGroup("Bees")
        LearnerDesk.choose(id)
        open("LearnerPage")
        compare(page.title, "Nour")
        const field = findChild(page, "nickname")
        field.forceActiveFocus()
        field.text = "Blue"
        keyClick(Qt.Key_Return)
        compare(LearnerDesk.nickname, "Blue")
        screenReader.press(findChild(page, "picture-fox"))
        screenReader.press(findChild(page, "band-11-13"))
        screenReader.press(findChild(page, "group-" + group))
        compare([LearnerDesk.picture, LearnerDesk.band, LearnerDesk.group].join(" "), "fox 11-13 " + group)
        screenReader.press(findChild(page, "wantsLogin"))
        "sun moon sun".split(" ").forEach(sign => screenReader.press(findChild(page, "sign-" + sign)))
        screenReader.press(findChild(page, "keepLogin"))
        verify(LearnerDesk.hasLogin)
        tryVerify(() => !findChild(page, "places"), 5000, "the pictures that are set are not shown")
        screenReader.press(findChild(page, "removeLogin"))
        verify(!LearnerDesk.hasLogin)
        const before = Learners.count
        const erase = findChild(page, "eraseLearner")
        screenReader.press(erase)
        compare(screenReader.nameOf(erase), "Erase Blue now")
        compare(Learners.count, before)
        screenReader.press(findChild(page, "keepLearner"))
        compare(screenReader.nameOf(erase), "Erase")
        screenReader.press(erase)
        screenReader.press(erase)
        tryCompare(Learners, "count", before - 1)
        tryCompare(back, "count", 1)
    }

    function test_aClassComesOutOfAList() {
        const group = addGroup("Bears")
        ClassImport.clear()
        open("ClassImportPage")
        screenReader.press(findChild(page, "addClass"))
        compare(findChild(page, "importHint").text, "Paste or type a list, or choose a file first.")
        const edit = findChild(page, "importText-edit")
        edit.forceActiveFocus()
        "one".split("").forEach(letter => keyClick(letter))
        keyClick(Qt.Key_Return)
        keyClick("2")
        compare(ClassImport.nicknames.join(" "), "one 2")
        keyClick(Qt.Key_Tab)
        verify(!edit.activeFocus, "the Tab key leads on")
        compare(ClassImport.nicknames.join(" "), "one 2")
        edit.text += "\n2\n"
        compare(findChild(page, "leftOutCount").text, "1 line is left out:")
        compare(findChild(page, "importHint").text, "Choose an age first.")
        screenReader.press(findChild(page, "band-7-10"))
        screenReader.press(findChild(page, "group-" + group))
        const before = Learners.count
        screenReader.press(findChild(page, "addClass"))
        tryCompare(Learners, "count", before + 2)
        tryCompare(back, "count", 1)
        verify(!Learners.hasCurrent)
    }

    function test_learnersOfOneNameAreToldApartByTheirGroup_data() {
        return [{tag: "LearnersAdminPage", row: "learner-"}, {tag: "OverviewPage", row: "overview-"},
                {tag: "SaveLearnerPage", row: "choice-"}]
    }

    function test_learnersOfOneNameAreToldApartByTheirGroup(row) {
        for (const name of ["Apples", "Pears"]) {
            const id = add("Twin")
            const group = addGroup(name)
            LearnerDesk.choose(id)
            LearnerDesk.group = group
            Groups.choose(0)
            Overview.refresh()
            const place = () => Overview.learners.findIndex(learner => learner.learnerId === id)
            tryVerify(() => place() >= 0 && Overview.learners[place()].groupId === group)
            open(row.tag)
            findChild(page, "list").positionViewAtIndex(place(), ListView.Center)
            compare(findChild(page, row.row + id).Accessible.description.split(" · ")[1], name)
            Overview.show(id)
            open("LearnerOverviewPage")
            compare(findChild(page, "facts").text.split(" · ")[1], name)
        }
    }

    function test_aListComesOutOfAFile() {
        grownUp.write("Our class.csv", "number;nickname\n7;Nour\n8;Lou\n")
        ClassImport.text = "before"
        open("ClassImportPage")
        screenReader.press(findChild(page, "chooseFile"))
        compare(opened.signalArguments[0][0], "ClassFilePage")
        open("ClassFilePage")
        const place = () => ClassFiles.files.findIndex(file => file.name === "Our class" && file.folder === ClassFiles.folder)
        tryVerify(() => place() >= 0)
        verifyStops()
        verifyTexts(page)
        screenReader.press(findChild(page, "takeList"))
        verify(page.triedTooEarly)
        compare(ClassImport.text, "before")
        const at = place()
        findChild(page, "list").positionViewAtIndex(at, ListView.Center)
        const row = findChild(page, "file-" + at)
        screenReader.press(row)
        verify(screenReader.isChecked(row))
        screenReader.press(findChild(page, "takeList"))
        tryCompare(back, "count", 1)
        compare(ClassImport.nicknames.join(" "), "Nour Lou")
    }

    function test_aFileThatHoldsNoListLeavesTheListAsItWas() {
        grownUp.write("Empty.csv", "")
        ClassImport.text = "before"
        open("ClassFilePage")
        tryVerify(() => ClassFiles.files.findIndex(file => file.name === "Empty") >= 0)
        const at = ClassFiles.files.findIndex(file => file.name === "Empty")
        findChild(page, "list").positionViewAtIndex(at, ListView.Center)
        screenReader.press(findChild(page, "file-" + at))
        screenReader.press(findChild(page, "takeList"))
        tryVerify(() => ClassFiles.fault !== "")
        tryVerify(() => findChild(page, "fileFault").visible)
        waitForRendering(page)
        verifyTexts(page)
        compare(ClassImport.text, "before")
        compare(back.count, 0)
    }

    function test_aListStaysUntilItIsAdded() {
        ClassImport.text = "one"
        open("LearnersAdminPage")
        screenReader.press(findChild(page, "importRow"))
        compare(ClassImport.text, "one")
    }

    function test_theListLeadsToALearner() {
        const id = add("Aaa first")
        open("LearnersAdminPage")
        findChild(page, "list").positionViewAtIndex(0, ListView.Center)
        const row = findChild(page, "learner-" + id)
        verify(row)
        screenReader.press(row)
        compare(LearnerDesk.learnerId, id)
        compare(opened.signalArguments[0][0], "LearnerPage")
    }

    function test_pages_data() {
        const rows = []
        for (const name of ["LearnersAdminPage", "LearnerPage", "GroupAdminPage", "ClassImportPage", "ClassFilePage"]) {
            for (const language of ["en", "ar"]) {
                for (const scale of [1, 2]) {
                    rows.push({tag: [name, language, scale].join(" "), page: name, language: language, scale: scale})
                }
            }
        }
        return rows
    }

    function test_pages(row) {
        LearnerDesk.choose(add(""))
        Settings.language = row.language
        Settings.textScale = row.scale
        open(row.page)
        verifyStops()
        verifyTexts(page)
        screenReader.press(findChild(page, "helpButton"))
        compare(opened.signalArguments[0][0], "HelpPage")
    }
}
