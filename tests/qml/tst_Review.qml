// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! A review: offered on every home page when it is due and only then, three situations in the frame of a module, an end
    that says what was practised. */
PlayerCase {
    name: "Review"

    SignalSpy { id: opened; target: Session; signalName: "opened" }
    SignalSpy { id: home; target: Navigation; signalName: "home" }
    SignalSpy { id: help; target: Navigation; signalName: "open" }

    function cleanup() {
        Session.close()
        Settings.textScale = 1
        Settings.language = "en"
    }

    /*! Lets a new learner finish a module. */
    function finishModule(band) {
        enter(band)
        walked = 0
        Session.open("m18-privacy-and-location")
        tryCompare(Session, "saving", false)
        finish()
        Session.close()
    }

    function test_itIsOfferedWhenItIsDue_data() {
        return [{tag: "4-6", page: "HomePage"}, {tag: "7-10", page: "HomePage"}, {tag: "11-13", page: "HomePage"},
                {tag: "parents", page: "ListHome"}]
    }

    function test_itIsOfferedWhenItIsDue(row) {
        finishModule(row.tag)
        open(row.page)
        const invitation = findChild(page, "reviewInvitation")
        verify(!invitation.visible)
        clock.travelDays(6)
        Reviews.refresh()
        verify(!invitation.visible)
        clock.travelDays(1)
        Reviews.refresh()
        tryCompare(invitation, "visible", true)
        verify(stops(page).includes(invitation))
        compare(screenReader.nameOf(invitation), invitation.text)
        for (const language of ["en", "ar"]) {
            for (const scale of [1, 2]) {
                Settings.language = language
                Settings.textScale = scale
                open(row.page)
                verifyStops()
                verifyTexts(page)
            }
        }
        opened.clear()
        screenReader.press(findChild(page, "reviewInvitation"))
        tryCompare(opened, "count", 1)
        verify(Session.review)
    }

    /*! Opens the review of a module that was finished a week ago. */
    function openReview() {
        finishModule("11-13")
        clock.travelDays(7)
        Reviews.refresh()
        Session.openReview()
        tryCompare(Session, "saving", false)
        verify(Session.review)
        open("ModulePage")
    }

    function test_threeSituationsInTheFrameOfAModule() {
        openReview()
        const dots = findByType(page, "ProgressDots")
        compare(dots.length, 3)
        compare(screenReader.nameOf(dots), "Step 1 of 3")
        compare(findChild(page, "pageTitle").text, Session.title)
        verify(!findChild(page, "hint").visible)
        screenReader.press(findChild(page, "sceneNext"))
        tryCompare(findChild(page, "hint"), "visible", true)
        for (let number = 0; number < 3; ++number) {
            compare(Session.position, number)
            compare(findChild(page, "activity").item.view, Session.view)
            verifyStops()
            doScene()
            screenReader.press(findChild(page, "sceneNext"))
            tryVerify(() => Session.position === number + 1)
        }
        verify(Session.finished)
    }

    function test_theEndSaysWhatWasPractised() {
        openReview()
        finish()
        for (const language of ["en", "ar"]) {
            for (const scale of [1, 2]) {
                Settings.language = language
                Settings.textScale = scale
                open("ReviewedPage")
                compare(Session.practised.length, 1)
                verify(texts(page).includes(Session.practised[0]))
                verifyStops()
                verifyTexts(page)
            }
        }
        help.clear()
        screenReader.press(findChild(page, "helpNow"))
        tryCompare(help, "count", 1)
        compare(help.signalArguments[0][0], "HelpPage")
        home.clear()
        screenReader.press(findChild(page, "homeButton"))
        tryCompare(home, "count", 1)
        Reviews.refresh()
        verify(!Reviews.offered)
    }
}
