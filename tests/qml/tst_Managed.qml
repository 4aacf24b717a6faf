// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! The program under tests/data/policy.json: each page says what is set where one would change it, and help stays open. */
PageCase {
    id: testCase

    name: "Managed"

    SignalSpy { id: opened; target: Navigation; signalName: "open" }

    function cleanup() {
        Session.close()
        Settings.textScale = 1
        Settings.language = "en"
    }

    /*! A note that screen readers find beside the choices, and that does not interrupt them. */
    function verifyNote(name) {
        const note = findChild(page, name)
        verify(note.visible, name)
        const words = Array.from(note.children).find(child => child instanceof Text)
        compare(screenReader.nameOf(words), note.text)
        compare(screenReader.roleOf(words), "StaticText")
        verify(!note.activeFocusOnTab)
    }

    function openAgreement() {
        enter("14-17")
        Session.open("t04-paper")
        compare(Session.sceneType, "agreement")
        tryCompare(Session, "saving", false)
        open("ModulePage")
        Session.act({"do": "choose", "clause": "home/ask"})
        tryVerify(() => findChild(page, "printBar").visible)
        waitForRendering(page)
    }

    function test_thePagesFitInBothDirections_data() {
        const rows = []
        for (const name of ["LanguagePage", "NewLearnerPage", "CountryPage", "HelpPage", "agreement"]) {
            for (const language of ["en", "ar"]) {
                for (const scale of [1, 2]) {
                    rows.push({tag: [name, language, scale].join(" "), page: name, language: language, scale: scale})
                }
            }
        }
        return rows
    }

    function test_thePagesFitInBothDirections(row) {
        Settings.language = row.language
        Settings.textScale = row.scale
        row.page === "agreement" ? openAgreement() : (enter("7-10"), open(row.page))
        verifyStops()
        verifyTexts(page)
    }

    function test_onlyTheAllowedLanguagesAreThere() {
        open("LanguagePage")
        verifyNote("languagesSet")
        verify(findChild(page, "language-en"))
        verify(findChild(page, "language-ar"))
        verify(!findChild(page, "language-fr"))
    }

    function test_onlyTheAllowedAgesAreThere() {
        open("NewLearnerPage")
        verifyNote("bandsSet")
        verify(findChild(page, "band-7-10"))
        verify(!findChild(page, "band-11-13"))
        verify(!findChild(page, "band-parents"))
    }

    function test_anotherCountryShowsUntilTheHelpPageCloses() {
        enter("7-10")
        const component = Qt.createComponent("qrc:/qt/qml/Pathlight/App/HelpPage.qml")
        const help = component.createObject(testCase, {width: testCase.width, height: testCase.height})
        compare(Help.country, "NL")
        open("CountryPage")
        verifyNote("countrySet")
        verify(findChild(page, "country-NL").picked)
        screenReader.press(findChild(page, "country-FR"))
        compare(Help.country, "FR")
        help.destroy()
        tryCompare(Help, "country", "NL")
    }

    function test_theHelpPageHasItsNumbersAndItsModulesButNoSheets() {
        enter("7-10")
        open("HelpPage")
        verifyNote("paperSet")
        for (const kind of HelpSheets.kinds) {
            verify(!findChild(page, "paper-" + kind).visible)
        }
        verify(Help.kinds.includes("emergency"))
        verify(Help.kinds.includes("helpline"))
        verify(Help.modules.length > 0)
        Session.open(Help.modules[0].id)
        compare(Session.moduleId, Help.modules[0].id)
    }

    function test_aSheetIsNotSavedOrPrinted() {
        openAgreement()
        verifyNote("printingSet")
        verify(!findChild(page, "saveSheet").visible)
        verify(!findChild(page, "printSheet").visible)
        Printing.scene.save("Andika")
        compare(Printing.scene.notice, "")
        HelpSheets.kind = "card"
        open("PaperPage")
        verifyNote("printingSet")
        verify(!findChild(page, "saveSheet").visible)
        HelpSheets.kind = ""
    }

    function test_thePathHasTheAllowedModulesOnly() {
        enter("7-10")
        compare(Modules.count, 1)
        compare(Modules.nextModule, "m06-my-personal-information")
    }

    function test_theWindowFillsTheScreenAndHelpOpensInIt() {
        enter("7-10")
        const component = Qt.createComponent("qrc:/qt/qml/Pathlight/App/Main.qml")
        const main = createTemporaryObject(component, testCase)
        compare(main.visibility, Window.FullScreen)
        tryVerify(() => main.drawn && main.pages.currentItem !== null)
        Navigation.open("HelpPage")
        compare(main.pages.currentItem.objectName, "HelpPage")
        Leaving.leave()
        compare(main.visibility, Window.FullScreen)
        Leaving.press(Leaving.picture)
        Leaving.press(Leaving.picture)
        verify(!Leaving.away)
    }
}
