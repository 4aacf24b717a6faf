// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! The way to the pages for grown-ups in the whole window: through the adult step, and closed when they are left. */
PageCase {
    id: testCase

    readonly property string sensitiveModule: "m27-it-happened-to-me-7-10"
    property Window main: null

    name: "GrownUps"

    function init() {
        Settings.language = "en"
        enter("7-10")
        const component = Qt.createComponent("qrc:/qt/qml/Pathlight/App/Main.qml")
        compare(component.errorString(), "")
        main = createTemporaryObject(component, testCase)
        verify(main)
        main.requestActivate()
        tryVerify(() => main.active && here() === "HomePage")
        AdultStep.begin()
        tryVerify(() => AdultStep.ready)
    }

    function cleanup() {
        setTogether(false)
        if (AdultStep.hasPin) {
            removePin()
        }
        Settings.language = "en"
    }

    function setTogether(wanted) {
        grownUp.come()
        Offer.together = wanted
        grownUp.go()
    }

    function removePin() {
        AdultStep.tryPin("2468")
        tryVerify(() => AdultStep.open)
        AdultStep.removePin("2468")
        tryVerify(() => !AdultStep.hasPin)
        AdultStep.close()
    }

    function here() {
        return main.pages.currentItem?.objectName ?? ""
    }

    function number(text) {
        return Array.from(text).reduce((sum, digit) => 10 * sum + AdultStep.digits.indexOf(digit), 0)
    }

    function product() {
        return number(AdultStep.left) * number(AdultStep.right)
    }

    /*! Types into what has the focus. */
    function type(text) {
        Array.from(String(text)).forEach(letter => keyClick(letter))
    }

    /*! Through the question, with the keyboard alone. */
    function comeIn() {
        Navigation.open("GrownUpsPage")
        compare(here(), "AdultStepPage")
        const field = findChild(main.pages.currentItem, "product")
        tryVerify(() => field.activeFocus)
        type(product())
        keyClick(Qt.Key_Return)
        compare(here(), "GrownUpsPage")
    }

    function test_theQuestionComesFirst() {
        for (const page of ["GrownUpsPage", "PinPage", "OfferPage", "OverviewPage"]) {
            Navigation.open(page)
            compare(here(), "AdultStepPage")
            Navigation.back()
            compare(here(), "HomePage")
            Navigation.replace(page)
            compare(here(), "AdultStepPage")
            Navigation.home()
        }
        verify(Learners.hasCurrent)
    }

    function test_aWrongAnswerAsksAnew() {
        Navigation.open("GrownUpsPage")
        const field = findChild(main.pages.currentItem, "product")
        tryVerify(() => field.activeFocus)
        const asked = AdultStep.left + "x" + AdultStep.right
        type(product() + 1)
        keyClick(Qt.Key_Return)
        compare(here(), "AdultStepPage")
        verify(AdultStep.left + "x" + AdultStep.right !== asked)
        compare(field.text, "")
        verify(findChild(main.pages.currentItem, "stepNotice").visible)
    }

    function test_theWayBackEndsTheStepAndAsksWhoLearns() {
        comeIn()
        verify(!Learners.hasCurrent)
        Navigation.open("PinPage")
        compare(here(), "PinPage")
        Navigation.open("HelpPage")
        verify(AdultStep.open)
        Navigation.back()
        Navigation.back()
        compare(here(), "GrownUpsPage")
        Navigation.back()
        compare(here(), "LearnersPage")
        verify(!AdultStep.open)
        Navigation.open("PinPage")
        compare(here(), "AdultStepPage")
    }

    function test_aModuleForTwoOpensOnceAGrownUpIsThere() {
        setTogether(true)
        Session.open(sensitiveModule)
        verify(Session.waitsForGrownUp)
        compare(here(), "AdultStepPage")
        Navigation.back()
        compare(here(), "HomePage")
        verify(!Session.waitsForGrownUp)
        Session.open(sensitiveModule)
        compare(here(), "AdultStepPage")
        const field = findChild(main.pages.currentItem, "product")
        tryVerify(() => field.activeFocus)
        type(product())
        keyClick(Qt.Key_Return)
        compare(here(), "ModulePage")
        compare(Session.moduleId, sensitiveModule)
        verify(Learners.hasCurrent)
        verify(!AdultStep.open)
    }

    function test_whoHasWalkedAwayFindsTheStepAgain() {
        comeIn()
        Navigation.open("PinPage")
        clock.travelDays(1)
        mouseClick(main.pages.currentItem)
        compare(here(), "LearnersPage")
        verify(!AdultStep.open)
        Navigation.open("PinPage")
        compare(here(), "AdultStepPage")
    }

    function test_helpStaysOpenWhenTheGrownUpHasWalkedAway() {
        comeIn()
        Navigation.open("HelpPage")
        clock.travelDays(1)
        keyClick(Qt.Key_Shift)
        verify(!AdultStep.open)
        compare(here(), "HelpPage")
        Navigation.back()
        compare(here(), "LearnersPage")
    }

    function test_choosingALearnerEndsIt() {
        comeIn()
        enter("7-10")
        verify(!AdultStep.open)
        compare(here(), "HomePage")
    }

    function test_leavingQuicklyEndsIt() {
        comeIn()
        Leaving.leave()
        verify(!AdultStep.open)
        Leaving.press(Leaving.picture)
        Leaving.press(Leaving.picture)
        compare(here(), "LearnersPage")
    }

    function test_thePinIsSetAndTriedByKeyboard() {
        comeIn()
        Navigation.open("PinPage")
        const fresh = findChild(main.pages.currentItem, "newPin").field
        fresh.forceActiveFocus()
        type("2468")
        keyClick(Qt.Key_Return)
        type("2468")
        keyClick(Qt.Key_Return)
        tryVerify(() => AdultStep.hasPin)
        tryCompare(fresh, "text", "")
        Navigation.home()
        verify(!AdultStep.open)
        Navigation.open("GrownUpsPage")
        const pin = findChild(main.pages.currentItem, "pin")
        tryVerify(() => pin.activeFocus)
        type("1357")
        compare(pin.displayText.includes("1"), false)
        keyClick(Qt.Key_Return)
        tryVerify(() => AdultStep.notice !== "")
        compare(here(), "AdultStepPage")
        type("2468")
        keyClick(Qt.Key_Return)
        tryVerify(() => here() === "GrownUpsPage")
    }

    function test_thePadTypesThePin() {
        Settings.language = "ar"
        comeIn()
        AdultStep.setPin("", "2468", "2468")
        tryVerify(() => AdultStep.hasPin)
        Navigation.home()
        Navigation.open("GrownUpsPage")
        const page = main.pages.currentItem
        tryVerify(() => findChild(page, "pin").activeFocus)
        for (const key of ["digit-2", "digit-4", "digit-0", "eraseDigit", "digit-6", "digit-8"]) {
            mouseClick(findChild(page, key))
        }
        compare(findChild(page, "pin").text, "٢٤٦٨")
        mouseClick(findChild(page, "enterPin"))
        tryVerify(() => here() === "GrownUpsPage")
    }

    function test_thePadIsATelephonesInEveryLanguage() {
        Settings.language = "ar"
        open("AdultStepPage")
        verify(findChild(page, "digit-1").x < findChild(page, "digit-3").x)
    }

    function test_aForgottenPinIsErasedInTwoSteps() {
        comeIn()
        AdultStep.setPin("", "2468", "2468")
        tryVerify(() => AdultStep.hasPin)
        Navigation.home()
        Navigation.open("GrownUpsPage")
        tryVerify(() => findChild(main.pages.currentItem, "forgotten").visible)
        mouseClick(findChild(main.pages.currentItem, "forgotten"))
        compare(here(), "ForgottenPinPage")
        const page = main.pages.currentItem
        mouseClick(findChild(page, "eraseForPin"))
        verify(Learners.count > 0)
        const field = findChild(page, "product")
        tryVerify(() => field.activeFocus)
        type(product() + 1)
        mouseClick(findChild(page, "eraseForPin"))
        verify(AdultStep.notice !== "")
        verify(Learners.count > 0)
        type(product())
        keyClick(Qt.Key_Return)
        tryVerify(() => here() === "GrownUpsPage")
        tryCompare(Learners, "count", 0)
        verify(!AdultStep.hasPin)
        Navigation.back()
        compare(here(), "NewLearnerPage")
    }
}
