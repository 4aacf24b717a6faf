// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! The sheets with help: the way to them, what they say beforehand, and what is written on request. */
PageCase {
    id: testCase

    name: "PaperPage"

    SignalSpy { id: opened; target: Navigation; signalName: "open" }

    function cleanup() {
        HelpSheets.kind = ""
        Settings.textScale = 1
        Settings.language = "en"
    }

    function test_theHelpPageLeadsToEachSheet() {
        enter("7-10")
        for (const kind of HelpSheets.kinds) {
            open("HelpPage")
            opened.clear()
            screenReader.press(findChild(page, "paper-" + kind))
            compare(opened.signalArguments[0][0], "PaperPage")
            compare(HelpSheets.kind, kind)
        }
    }

    function test_everySheetsPage_data() {
        const rows = []
        for (const kind of ["card", "minutes", "list"]) {
            for (const language of ["en", "fr", "ar"]) {
                rows.push({tag: kind + " " + language, kind: kind, language: language})
            }
        }
        return rows
    }

    function test_everySheetsPage(row) {
        Settings.language = row.language
        Settings.textScale = 2
        enter("7-10")
        HelpSheets.kind = row.kind
        open("PaperPage")
        verify(page.title !== "")
        verifyStops()
        verifyTexts(page)
    }

    function test_saysWhatStaysBehindAndSavesOnRequestOnly() {
        enter("14-17")
        HelpSheets.kind = "card"
        open("PaperPage")
        verify(findChild(page, "keepsWarning").visible)
        const notice = findChild(page, "printNotice")
        verify(!notice.visible)
        screenReader.press(findChild(page, "saveSheet"))
        verify(notice.visible)
        verify(screenReader.nameOf(notice).includes("Help for the pocket"))
        waitForRendering(page)
        tryVerify(() => notice.mapToItem(page, 0, notice.height).y < page.height, 5000, "is in sight")
    }

    function test_isForgottenWithItsPage() {
        enter("14-17")
        HelpSheets.kind = "list"
        const component = Qt.createComponent("qrc:/qt/qml/Pathlight/App/PaperPage.qml")
        const one = component.createObject(testCase, {width: testCase.width, height: testCase.height})
        verify(Printing.help.available)
        one.destroy()
        tryCompare(HelpSheets, "kind", "")
        verify(!Printing.help.available)
    }
}
