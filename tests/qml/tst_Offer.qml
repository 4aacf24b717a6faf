// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! The pages on which grown-ups choose what is offered and see what was finished. */
PageCase {
    id: testCase

    name: "Offer"

    function init() {
        grownUp.come()
    }

    function cleanup() {
        grownUp.come()
        Offer.together = false
        Offer.printing = true
        Offer.greeting = ""
        Offer.bands.forEach(one => Offer.offerBand(one.band, true))
        Offer.languages.forEach(one => Offer.offerLanguage(one.tag, true))
        OfferedModules.band = "7-10"
        OfferedModules.offer("m06-my-personal-information", true)
        grownUp.go()
        Settings.textScale = 1
        Settings.language = "en"
    }

    function test_thePagesFitInBothDirections_data() {
        const rows = []
        for (const name of ["OfferPage", "OfferedModulesPage", "OverviewPage", "LearnerOverviewPage"]) {
            for (const language of ["en", "ar"]) {
                for (const scale of [1, 2]) {
                    rows.push({tag: [name, language, scale].join(" "), page: name, language: language, scale: scale})
                }
            }
        }
        return rows
    }

    function test_thePagesFitInBothDirections(row) {
        enter("7-10")
        grownUp.come()
        Settings.language = row.language
        Settings.textScale = row.scale
        Overview.refresh()
        tryVerify(() => Overview.learners.length > 0)
        Overview.show(Overview.learners[0].learnerId)
        open(row.page)
        verifyStops()
        verifyTexts(page)
    }

    function test_aSwitchTakesEffectAtOnceAndSaysSo() {
        open("OfferPage")
        const together = findChild(page, "together")
        verify(!screenReader.isChecked(together))
        together.clicked()
        verify(Offer.together)
        verify(screenReader.isChecked(together))
        findChild(page, "printing").clicked()
        verify(!Offer.printing)
        findChild(page, "offer-14-17").clicked()
        verify(!Learners.bands.includes("14-17"))
        findChild(page, "offer-ar").clicked()
        verify(!Offer.languages.find(one => one.tag === "ar").offered)
    }

    function test_theLanguageInUseStaysAndTheRowSaysWhy() {
        open("OfferPage")
        const row = findChild(page, "offer-en")
        verify(row.note !== "")
        row.clicked()
        verify(Offer.languages.find(one => one.tag === "en").offered)
    }

    function test_theGreetingIsKeptWhenTheFieldIsLeft() {
        open("OfferPage")
        const field = findChild(page, "greeting")
        field.forceActiveFocus()
        field.text = "Today: passwords"
        keyClick(Qt.Key_Tab)
        compare(Offer.greeting, "Today: passwords")
    }

    function test_theGreetingStandsWhereEverybodyChoosesWhoTheyAre() {
        enter("7-10")
        grownUp.come()
        open("LearnersPage")
        verify(!findChild(page, "grownUpsWords").visible)
        Offer.greeting = "Today: passwords"
        tryVerify(() => findChild(page, "grownUpsWords").visible)
        compare(findChild(page, "grownUpsWords").text, "Today: passwords")
        verifyTexts(page)
    }

    function test_modulesAreSwitchedAndMovedByTheKeyboard() {
        open("OfferedModulesPage")
        findChild(page, "band-7-10").clicked()
        const before = titles()
        verify(before.length > 2)
        const later = findChild(page, "later-" + before[0])
        later.forceActiveFocus()
        keyClick(Qt.Key_Space)
        compare(titles()[1], before[0])
        findChild(page, "earlier-" + before[0]).clicked()
        compare(titles().join(), before.join())
        findChild(page, "offer-m06-my-personal-information").clicked()
        enter("7-10")
        verify(!Array.from({length: Modules.count}, (_, row) => Modules.data(Modules.index(row, 0), Qt.UserRole + 1))
               .includes("m06-my-personal-information"))
    }

    /*! The ids of the listed modules in their order. */
    function titles() {
        return Array.from({length: OfferedModules.count},
                          (_, row) => OfferedModules.data(OfferedModules.index(row, 0), Qt.UserRole + 1))
    }

    function test_theFirstCannotGoEarlierNorTheLastLater() {
        open("OfferedModulesPage")
        const ids = titles()
        verify(!findChild(page, "earlier-" + ids[0]).enabled)
        verify(!findChild(page, "later-" + ids[ids.length - 1]).enabled)
        verify(findChild(page, "later-" + ids[0]).enabled)
    }

    function test_aLearnerLeadsToWhatTheyFinished() {
        enter("7-10")
        grownUp.come()
        open("OverviewPage")
        tryVerify(() => Overview.learners.length > 0)
        findChild(page, "list").positionViewAtBeginning()
        const row = findChild(page, "overview-" + Overview.learners[0].learnerId)
        verify(screenReader.nameOf(row) !== "")
        row.clicked()
        compare(Overview.learnerId, Overview.learners[0].learnerId)
    }
}
