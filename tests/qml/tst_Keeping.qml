// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! The pages on which grown-ups move, restore and erase what is kept. */
PageCase {
    id: testCase

    name: "Keeping"

    function init() {
        enter("7-10")
        Learners.leave()
        AdultStep.begin()
        tryVerify(() => AdultStep.ready)
        const number = text => Array.from(text).reduce((sum, digit) => 10 * sum + AdultStep.digits.indexOf(digit), 0)
        AdultStep.answer(String(number(AdultStep.left) * number(AdultStep.right)))
        verify(AdultStep.open)
    }

    function cleanup() {
        AdultStep.close()
    }

    function press(name) {
        screenReader.press(findChild(page, name))
    }

    /*! Saves the first learner, and waits for the file. */
    function saveFirst() {
        open("SaveLearnerPage")
        const id = Learners.data(Learners.index(0, 0), 257)
        press("choice-" + id)
        verify(screenReader.isChecked(findChild(page, "choice-" + id)))
        press("saveLearner")
        tryVerify(() => Keeping.notice !== "")
        verify(Keeping.done, Keeping.notice)
    }

    function test_whoIsToBeSavedIsAskedFirst() {
        open("SaveLearnerPage")
        press("saveLearner")
        verify(page.triedTooEarly)
        compare(Keeping.notice, "")
        verifyStops()
    }

    function test_aSavedLearnerIsFoundAndTakenIn() {
        saveFirst()
        verifyTexts(page)
        const before = Learners.count
        open("TakeInPage")
        tryVerify(() => Keeping.files.length > 0)
        waitForRendering(page)
        verifyStops()
        verifyTexts(page)
        press("takeIn")
        verify(page.triedTooEarly)
        press("file-0")
        press("takeIn")
        tryVerify(() => Keeping.notice !== "")
        verify(Keeping.done, Keeping.notice)
        tryCompare(Learners, "count", before)
    }

    function test_aBackupIsGoneBackToInTwoSteps() {
        Learners.leave()
        open("BackupsPage")
        tryVerify(() => Keeping.backups.length > 0)
        waitForRendering(page)
        verifyStops()
        verifyTexts(page)
        press("goBackTo")
        verify(page.triedTooEarly)
        press("backup-0")
        press("goBackTo")
        compare(Keeping.notice, "")
        verify(page.sure)
        waitForRendering(page)
        verifyTexts(page)
        press("goBackTo")
        tryVerify(() => Keeping.notice !== "")
        verify(Keeping.done, Keeping.notice)
    }

    function test_everythingIsErasedInTwoSteps() {
        verify(Learners.count > 0)
        open("EraseAllPage")
        press("eraseAll")
        verify(page.sure)
        verifyStops()
        press("keepAll")
        verify(!page.sure)
        press("eraseAll")
        press("eraseAll")
        tryVerify(() => Keeping.notice !== "")
        verify(Keeping.done, Keeping.notice)
        tryCompare(Learners, "count", 0)
        verify(!page.footer.visible)
        tryCompare(Privacy, "learnersKept", 0)
    }

    function test_nothingHappensWithoutAGrownUp() {
        open("EraseAllPage")
        AdultStep.close()
        press("eraseAll")
        press("eraseAll")
        compare(Keeping.busy, false)
        verify(Learners.count > 0)
    }
}
