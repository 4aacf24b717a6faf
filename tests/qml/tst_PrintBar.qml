// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

PageCase {
    id: testCase

    function show(properties) {
        open("PrintBar", Object.assign({printers: [], printer: "", busy: false, notice: "", sensitive: false}, properties))
        saved.target = printed.target = chosen.target = page
        saved.clear()
        printed.clear()
        chosen.clear()
    }

    function names() {
        return stops(page).map(item => screenReader.nameOf(item))
    }

    name: "PrintBar"

    SignalSpy { id: saved; signalName: "saveWanted" }
    SignalSpy { id: printed; signalName: "printWanted" }
    SignalSpy { id: chosen; signalName: "printerChosen" }

    function cleanup() {
        Session.close()
        Settings.textScale = 1
        Settings.language = "en"
    }

    /*! A module's page, standing at an agreement of which one clause is chosen. */
    function openAgreement() {
        enter("14-17")
        Session.open("t04-paper")
        compare(Session.sceneType, "agreement")
        tryCompare(Session, "saving", false)
        open("ModulePage")
        verify(!findChild(page, "printBar").visible, "nothing is chosen yet")
        Session.act({"do": "choose", "clause": "home/ask"})
        tryVerify(() => findChild(page, "printBar").visible)
        waitForRendering(page)
    }

    function test_aModuleSavesItsSheetAndSaysWhere_data() {
        return [{tag: "by keyboard", press: button => { button.forceActiveFocus(); keyClick(Qt.Key_Space) }},
                {tag: "by screen reader", press: button => screenReader.press(button)}]
    }

    function test_aModuleSavesItsSheetAndSaysWhere(row) {
        openAgreement()
        verifyStops()
        const notice = findChild(page, "printNotice")
        verify(!notice.visible)
        row.press(findChild(page, "saveSheet"))
        verify(notice.visible)
        verify(screenReader.nameOf(notice).includes("Our agreement at home"))
        waitForRendering(page)
        tryVerify(() => notice.mapToItem(page, 0, notice.height).y < page.height, 5000, "is in sight")
        Session.act({"do": "choose", "clause": "home/ask"})
        tryVerify(() => !findChild(page, "printBar").visible)
    }

    function test_withoutAPrinterThereIsOnlyTheFile() {
        show({})
        compare(names(), ["Save as PDF"])
        verify(!findChild(page, "keepsWarning").visible)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        compare(saved.count, 1)
        screenReader.press(findChild(page, "saveSheet"))
        compare(saved.count, 2)
        compare(printed.count, 0)
    }

    function test_onePrinterNeedsNoName() {
        show({printers: ["Kitchen"], printer: "Kitchen"})
        compare(names(), ["Print", "Save as PDF"])
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Return)
        compare(printed.count, 1)
        screenReader.press(findChild(page, "printSheet"))
        compare(printed.count, 2)
        compare(saved.count, 0)
    }

    function test_amongSeveralPrintersOneIsChosen() {
        show({printers: ["Kitchen", "Office"], printer: "Kitchen"})
        compare(names(), ["Print on Kitchen", "Another printer", "Save as PDF"])
        screenReader.press(findChild(page, "otherPrinter"))
        compare(names(), ["Print on Kitchen", "Another printer", "Save as PDF", "Kitchen", "Office"])
        verifyStops()
        const office = stops(page)[4]
        compare(screenReader.roleOf(office), "RadioButton")
        verify(!screenReader.isChecked(office))
        verify(screenReader.isChecked(stops(page)[3]))
        office.forceActiveFocus()
        keyClick(Qt.Key_Space)
        compare(chosen.count, 1)
        compare(chosen.signalArguments[0][0], "Office")
        compare(names().length, 3, "the list has gone")
        verify(findChild(page, "otherPrinter").activeFocus)
        page.printer = "Office"
        compare(names()[0], "Print on Office")
    }

    function test_aPrinterAtWorkTakesNoSecondSheet() {
        show({printers: ["Kitchen"], printer: "Kitchen", busy: true})
        screenReader.press(findChild(page, "printSheet"))
        screenReader.press(findChild(page, "saveSheet"))
        compare(printed.count + saved.count, 0)
    }

    function test_aSensitiveSheetSaysFirstWhatStays() {
        show({sensitive: true})
        const warning = findChild(page, "keepsWarning")
        verify(warning.visible)
        verify(warning.text.includes("until somebody deletes it"))
        verify(warning.mapToItem(page, 0, 0).y < findChild(page, "saveSheet").mapToItem(page, 0, 0).y)
        page.printers = ["Kitchen"]
        verify(warning.text.includes("until somebody deletes it"))
        verify(warning.text.includes("in the printer"))
    }

    function test_whatCameOfItIsAnnounced() {
        show({})
        const notice = findChild(page, "printNotice")
        verify(!notice.visible)
        page.notice = "The sheet is saved."
        verify(notice.visible)
        compare(screenReader.roleOf(notice), "AlertMessage")
        compare(screenReader.nameOf(notice), "The sheet is saved.")
    }

    function test_fitsWithLargeTextInBothDirections() {
        for (const language of ["en", "ar"]) {
            Settings.language = language
            Settings.textScale = 2
            show({printers: ["HP_LaserJet_400_colour_M451dn_second_floor", "Office"], notice: "Saved.", sensitive: true,
                  printer: "HP_LaserJet_400_colour_M451dn_second_floor"})
            screenReader.press(findChild(page, "otherPrinter"))
            page.height = Qt.binding(() => page.implicitHeight)
            tryVerify(() => page.height > 400)
            waitForRendering(page)
            verifyStops()
            verifyTexts(page)
        }
    }
}
