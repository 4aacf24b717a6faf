// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! Every page in both directions of reading, with ordinary and with doubled text, at the smallest screen. */
PageCase {
    id: testCase

    readonly property var pages: [
        {page: "LanguagePage"}, {page: "LearnersPage"}, {page: "NewLearnerPage"},
        {page: "HomePage", band: "4-6"}, {page: "HomePage", band: "7-10"}, {page: "HomePage", band: "11-13"},
        {page: "HomePage", band: "14-17"}, {page: "HomePage", band: "parents"},
        {page: "SearchPage"}, {page: "SettingsPage"}, {page: "LeavingPage"}, {page: "PrivacyPage"},
        {page: "AboutPage"}, {page: "HelpPage"}, {page: "CountryPage"},
        {page: "AdultStepPage"}, {page: "ForgottenPinPage"}, {page: "GrownUpsPage"}, {page: "PinPage"},
        {page: "KeepingPage"}, {page: "SaveLearnerPage"}, {page: "TakeInPage"}, {page: "BackupsPage"}, {page: "EraseAllPage"}
    ]

    name: "Pages"

    SignalSpy { id: opened; target: Navigation; signalName: "open" }
    SignalSpy { id: replaced; target: Navigation; signalName: "replace" }

    function cleanup() {
        Session.close()
        Settings.textScale = 1
        Settings.language = "en"
    }

    function test_everyPage_data() {
        const rows = []
        for (const {page, band} of pages) {
            for (const language of ["en", "ar"]) {
                for (const scale of [1, 2]) {
                    rows.push({tag: [page, band ?? "", language, scale].join(" "), page: page, band: band ?? "7-10",
                               language: language, scale: scale})
                }
            }
        }
        return rows
    }

    function test_everyPage(row) {
        Settings.language = row.language
        Settings.textScale = row.scale
        enter(row.band)
        open(row.page)
        disk.ask()
        tryVerify(() => disk.answered())
        verifyStops()
        verifyTexts(page)
    }

    function test_everyNoticeHasItsButtonInSight_data() {
        const rows = []
        for (const name of ["HomePage", "LearnersPage"]) {
            for (const language of ["en", "fr", "ar"]) {
                rows.push({tag: name + " " + language, page: name, language: language})
            }
        }
        return rows
    }

    function test_everyNoticeHasItsButtonInSight(row) {
        Settings.language = row.language
        Settings.textScale = 2
        enter("parents")
        open(row.page)
        const notice = findChild(page, "programNotice")
        for (let trouble = 0; trouble < disk.troubles(); ++trouble) {
            disk.tell(trouble)
            tryVerify(() => notice.visible)
            waitForRendering(page)
            verify(notice.height > 100, Program.notice + " is " + notice.height + " high")
            const bottom = notice.mapToItem(page, 0, notice.height).y
            verify(bottom <= page.height, Program.notice + " ends at " + bottom)
            Program.dismissNotice()
            tryVerify(() => !notice.visible)
        }
    }

    function test_helpIsOneStepAwayOnEveryPage() {
        enter("7-10")
        for (const {page: name} of pages) {
            if (name === "HelpPage" || name === "CountryPage") {
                continue
            }
            open(name)
            opened.clear()
            screenReader.press(findChild(page, "helpButton"))
            compare(opened.count, 1, name)
            compare(opened.signalArguments[0][0], "HelpPage")
        }
    }

    function openModule(band) {
        enter(band)
        Session.open(Modules.nextModule)
        verify(Session.moduleId !== "")
        open("ModulePage")
        tryCompare(Session, "saving", false)
    }

    function test_aModuleSaysWhatIsStillToDo() {
        openModule("7-10")
        for (let steps = 0; Session.done && steps < 30; ++steps) {
            Session.next()
            tryCompare(Session, "saving", false)
        }
        verify(!Session.done)
        const hint = findChild(page, "hint")
        verify(!hint.visible)
        const scene = Session.sceneId
        screenReader.press(findChild(page, "sceneNext"))
        tryCompare(hint, "visible", true)
        compare(Session.sceneId, scene)
        verifyStops()
    }

    function test_theActivityFollowsTheScene() {
        openModule("7-10")
        const activity = findChild(page, "activity")
        compare(activity.shownScene, Session.moduleId + "/" + Session.sceneId)
        const first = activity.item
        verify(first)
        compare(first.view, Session.view)
        mouseClick(findChild(page, "sceneNext"))
        tryVerify(() => Session.canGoBack)
        compare(activity.shownScene, Session.moduleId + "/" + Session.sceneId)
        compare(activity.item.view, Session.view)
        mouseClick(findChild(page, "sceneBack"))
        tryVerify(() => !Session.canGoBack)
        compare(activity.shownScene, Session.moduleId + "/" + Session.sceneId)
    }

    function test_theFinishedPageSaysWhatOneCanDoNow() {
        enter("7-10")
        Session.open(Modules.nextModule)
        open("FinishedPage")
        verify(Session.canDo.length > 0)
        verifyStops()
        verifyTexts(page)
    }

    function test_aNewLearnerNeedsAPictureAndAnAge() {
        const before = Learners.count
        open("NewLearnerPage")
        const add = findChild(page, "addLearner")
        screenReader.press(add)
        verify(page.triedTooEarly)
        compare(Learners.count, before)
        screenReader.press(findChild(page, "picture-owl"))
        screenReader.press(findChild(page, "band-11-13"))
        verify(screenReader.isChecked(findChild(page, "band-11-13")))
        screenReader.press(add)
        tryCompare(Learners, "count", before + 1)
        tryCompare(Learners, "picture", "owl")
        compare(Learners.band, "11-13")
    }

    function test_settingsTakeEffectAtOnce() {
        open("SettingsPage")
        screenReader.press(findChild(page, "size-150"))
        compare(Settings.textScale, 1.5)
        verify(screenReader.isChecked(findChild(page, "size-150")))
        screenReader.press(findChild(page, "colours-dark"))
        compare(Settings.colours, "dark")
        const still = findChild(page, "reducedMotion")
        const before = Settings.reducedMotion
        screenReader.press(still)
        compare(Settings.reducedMotion, !before)
        screenReader.press(still)
        compare(Settings.reducedMotion, before)
    }

    function test_numbersRunLeftToRightInEveryLanguage() {
        Settings.language = "ar"
        Help.country = "GB"
        open("HelpPage")
        const phone = findChild(page, "phone")
        verify(phone)
        compare(phone.text.charCodeAt(0), 0x2066)
        compare(phone.text.charCodeAt(phone.text.length - 1), 0x2069)
    }

    /*! Every number on the page is said digit by digit. */
    function test_numbersAreSaidDigitByDigit() {
        Help.country = "GB"
        open("HelpPage")
        const phone = findChild(page, "phone")
        compare(screenReader.nameOf(phone), "Telephone: 9 9 9")
        verify(phone.digits)
    }

    /*! Whether a place to turn to with this name is on the page. */
    function shows(item, name) {
        return Array.from(item.children).some(child => child.visible && (screenReader.nameOf(child) === name
                                                                         || shows(child, name)))
    }

    function test_whatIsForAdultsShowsToGrownUpsOnly() {
        const adults = "StopNCII.org – for adults 18+"
        Help.country = "GB"
        for (const band of ["4-6", "14-17"]) {
            enter(band)
            open("HelpPage")
            verify(!shows(page, adults), band)
        }
        verify(screenReader.isChecked(findChild(page, "askChild")))
        screenReader.press(findChild(page, "askGrownUp"))
        tryVerify(() => shows(page, adults))
        verify(screenReader.isChecked(findChild(page, "askGrownUp")))
        verifyStops()
        open("HelpPage")
        verify(screenReader.isChecked(findChild(page, "askChild")))
        verify(!shows(page, adults))
        enter("parents")
        open("HelpPage")
        verify(shows(page, adults))
        screenReader.press(findChild(page, "askChild"))
        tryVerify(() => !shows(page, adults))
    }

    function test_aCodeCarriesTheAddressOnceItIsAskedFor() {
        enter("11-13")
        Help.country = "GB"
        open("HelpPage")
        const code = findChild(page, "code")
        verify(!code.visible)
        const carry = findChild(page, "carry")
        screenReader.press(carry)
        tryVerify(() => code.visible)
        compare(code.text, "tel:999")
        verify(code.modules > 8)
        compare(code.width % code.modules, 0)
        verify(screenReader.nameOf(code).includes("999"))
        waitForRendering(page)
        verifyTexts(page)
        screenReader.press(carry)
        tryVerify(() => !code.visible)
    }
}
