// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! The help page in the whole window: what comes first on it, the codes that it draws, and the way to the page about
    leaving quickly. */
PageCase {
    id: testCase

    property Window main: null

    name: "HelpPage"

    function init() {
        const component = Qt.createComponent("qrc:/qt/qml/Pathlight/App/Main.qml")
        compare(component.errorString(), "")
        main = createTemporaryObject(component, testCase, {width: 1024, height: 600})
        tryVerify(() => main.pages.currentItem !== null)
    }

    function cleanup() {
        page = null
        Settings.textScale = 1
        Settings.colours = "system"
        Settings.language = "en"
    }

    function openHelp() {
        Navigation.open("HelpPage")
        page = main.pages.currentItem
        compare(page.objectName, "HelpPage")
        waitForRendering(page)
    }

    /*! Every visible item of that name below an item, from the top. */
    function all(item, name) {
        return Array.from(item.children).filter(child => child.visible)
                    .reduce((found, child) => found.concat(child.objectName === name ? [child] : [], all(child, name)), [])
    }

    /*! The place to turn to that an item stands in. */
    function entryOf(item) {
        return "phoneAddress" in item ? item : entryOf(item.parent)
    }

    function test_theFirstPlaceComesFirstInOneColumn_data() {
        return [{tag: "100", scale: 1, first: 0}, {tag: "200", scale: 2, first: 1}]
    }

    function test_theFirstPlaceComesFirstInOneColumn(row) {
        enter("11-13")
        Help.country = "GB"
        Settings.textScale = row.scale
        openHelp()
        compare(all(page, "firstEntry").length, row.first)
        const emergency = () => all(page, "phone").filter(phone => screenReader.nameOf(phone) === "Telephone: 9 9 9")
        compare(emergency().length, 1, "stands there once")
        verify(emergency()[0].mapToItem(page, 0, emergency()[0].height).y <= page.height, "in sight")
        Help.kind = "emergency"
        tryVerify(() => emergency().length === row.first + 1)
        Help.kind = "helpline"
        tryVerify(() => emergency().length === row.first)
    }

    function test_leadsToWhatLeavingQuicklyHidesAndBack_data() {
        return [{tag: "en", language: "en"}, {tag: "ar", language: "ar"}]
    }

    function test_leadsToWhatLeavingQuicklyHidesAndBack(row) {
        enter("14-17")
        Help.country = "GB"
        Settings.language = row.language
        openHelp()
        Help.kind = "helpline"
        const link = findChild(page, "leaving")
        verify(link.mapToItem(page, 0, 0).y > findChild(page, "paper-list").mapToItem(page, 0, 0).y, "is the last")
        const headings = all(page, "").filter(item => item instanceof Heading && item.mapToItem(link, 0, 0).y < 0)
        compare(headings[headings.length - 1].parent, link.parent, "under a heading of its own")
        screenReader.press(link)
        const leaving = main.pages.currentItem
        compare(leaving.objectName, "LeavingPage")
        compare(screenReader.nameOf(link), leaving.title)
        keyClick(Qt.Key_Escape)
        compare(main.pages.currentItem, page)
        compare(Help.kind, "helpline")
    }

    /*! Two pages on leaving quickly may be open then, and each way back leads to where one came from. */
    function test_leadsThereAnewFromThereToo() {
        enter("14-17")
        Navigation.open("SettingsPage")
        Navigation.open("LeavingPage")
        const first = main.pages.currentItem
        findChild(first, "counter-tree").forceActiveFocus()
        keyClick(Qt.Key_F1)
        page = main.pages.currentItem
        compare(page.objectName, "HelpPage")
        screenReader.press(findChild(page, "leaving"))
        const anew = main.pages.currentItem
        compare(anew.objectName, "LeavingPage")
        verify(anew !== first)
        verify(!findChild(anew, "counter-tree").activeFocus, "begins at its top")
        keyClick(Qt.Key_F1)
        compare(main.pages.currentItem, page, "no page above page")
        screenReader.press(findChild(page, "leaving"))
        for (const below of [page, first]) {
            keyClick(Qt.Key_Escape)
            compare(main.pages.currentItem, below)
        }
        keyClick(Qt.Key_Escape)
        compare(main.pages.currentItem.objectName, "SettingsPage")
    }

    function test_theCodesDrawnSayWhatTheirPlaceSays_data() {
        const rows = [{colours: "light", scale: 1, language: "en", country: "GB"},
                      {colours: "light", scale: 2, language: "ar", country: "JP"},
                      {colours: "dark", scale: 1, language: "ar", country: "EG"},
                      {colours: "dark", scale: 2, language: "en", country: "US"},
                      {colours: "contrast", scale: 1, language: "fr", country: "FR"},
                      {colours: "contrast", scale: 2, language: "en", country: "GB"}]
        return rows.map(row => Object.assign(row, {tag: Object.values(row).join(" ")}))
    }

    function test_theCodesDrawnSayWhatTheirPlaceSays(row) {
        enter("parents")
        Settings.colours = row.colours
        Settings.textScale = row.scale
        Settings.language = row.language
        Help.country = row.country
        openHelp()
        readEveryCode()
    }

    function readEveryCode() {
        const buttons = all(page, "carry")
        verify(buttons.length > 3)
        const area = scroller(buttons[0])
        for (const button of buttons) {
            screenReader.press(button)
            const entry = entryOf(button)
            const codes = all(entry, "code")
            const wanted = [entry.phoneAddress, entry.url].filter(address => address !== "")
            tryVerify(() => all(entry, "code").length === wanted.length)
            compare(all(entry, "code").map(code => readCode(area, code)), wanted)
            screenReader.press(button)
        }
    }

    /*! What a camera reads of a code, scrolled to, with a little of the page around it. */
    function readCode(area, code) {
        let said = ""
        // Anew until the page has come to rest with the code in it.
        tryVerify(() => {
            area.reveal(code)
            said = codeReader.read(code, 8).join("|")
            return said !== ""
        }, 5000, "no code can be read where it says " + code.text)
        return said
    }
}
