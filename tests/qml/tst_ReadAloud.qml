// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Activities
import Pathlight.Components

/*! The speaker in the top bar, and what reading aloud does to a page. With the real voices, heard by nobody. */
PageCase {
    id: testCase

    name: "ReadAloud"

    function cleanup() {
        ReadAloud.page = null
        Settings.language = "en"
        Settings.textScale = 1
    }

    function openPage(name, properties) {
        open(name, properties)
        ReadAloud.page = page
        return findChild(page, "readAloudButton")
    }

    function test_thereIsASpeakerWhereThereIsAVoice_data() {
        return [{tag: "en"}, {tag: "fr"}, {tag: "ar"}]
    }

    function test_thereIsASpeakerWhereThereIsAVoice(row) {
        Settings.language = row.tag
        enter("7-10")
        const speaker = openPage("SettingsPage")
        tryCompare(speaker, "visible", true)
        compare(screenReader.roleOf(speaker), "Button")
        const help = findChild(page, "helpButton")
        const toTheEnd = help.mapToItem(page, 0, 0).x - speaker.mapToItem(page, 0, 0).x
        verify(Settings.rightToLeft ? toTheEnd < 0 : toTheEnd > 0, "beside the way to help")
    }

    function test_thereIsNoneWithoutAVoice() {
        enter("4-6")
        const speaker = openPage("SettingsPage", {locale: "xx"})
        verify(!speaker.visible)
        verify(!ReadAloud.reading)
    }

    function test_theSpeakerReadsAndSilences() {
        enter("7-10")
        const speaker = openPage("AboutPage")
        tryCompare(speaker, "visible", true)
        compare(screenReader.nameOf(speaker), "Read aloud")
        screenReader.press(speaker)
        verify(ReadAloud.reading)
        compare(ReadAloud.item.text, page.title)
        compare(screenReader.nameOf(speaker), "Stop reading")
        tryVerify(() => ReadAloud.marked.includes("<u>"))
        mouseClick(speaker)
        verify(!ReadAloud.reading)
        compare(ReadAloud.item, null)
    }

    /*! Places and sizes of every text below an item, with what screen readers hear of it. */
    function layout(item) {
        const found = []
        for (const child of Array.from(item.children)) {
            if (child instanceof Text && child.visible && child.spoken) {
                found.push([child.mapToItem(page, 0, 0).x, child.mapToItem(page, 0, 0).y, child.width, child.height,
                            child.lineCount, child.text, screenReader.nameOf(child)])
            }
            found.push(...layout(child))
        }
        return found
    }

    function test_nothingMovesWhileAWordIsMarked() {
        for (const language of ["en", "ar"]) {
            Settings.language = language
            enter("parents")
            const speaker = openPage("HelpPage")
            tryCompare(speaker, "visible", true)
            waitForRendering(page)
            const before = JSON.stringify(layout(page))
            screenReader.press(speaker)
            tryVerify(() => ReadAloud.marked.includes("<u>"))
            const mark = Array.from(ReadAloud.item.children).find(child => child instanceof WordMark)
            verify(mark, "the mark lies on the text")
            compare(mark.lineCount, ReadAloud.item.lineCount)
            compare([mark.contentWidth, mark.contentHeight], [ReadAloud.item.contentWidth, ReadAloud.item.contentHeight])
            compare(screenReader.nameOf(mark), "")
            compare(JSON.stringify(layout(page)), before)
            screenReader.press(speaker)
        }
    }

    Component {
        id: option

        OptionCard {
            objectName: "wave"
            width: 400
            prose: ({plain: "Wave to Grandpa", styled: "Wave to <b>Grandpa</b>"})
            mark: ""
        }
    }
    SignalSpy { id: chosen; signalName: "clicked" }

    function test_aYoungChildHearsAnOptionWithoutChoosingIt() {
        enter("4-6")
        openPage("SettingsPage")
        tryVerify(() => ReadAloud.reading, 5000, "the page itself is read first")
        ReadAloud.stop()
        const card = createTemporaryObject(option, testCase)
        chosen.target = card
        chosen.clear()
        const hear = findChild(card, "hear-wave")
        verify(hear.visible && hear.width >= 64 && hear.height >= 64)
        mouseClick(hear)
        verify(ReadAloud.reading)
        compare(ReadAloud.item.text, "Wave to <b>Grandpa</b>")
        compare(chosen.count, 0)
        mouseClick(card, 10, card.height / 2)
        compare(chosen.count, 1)
        enter("7-10")
        verify(!hear.visible)
    }

    function test_aLongPressReadsAnOptionAndDoesNotChooseIt() {
        enter("4-6")
        openPage("SettingsPage")
        tryVerify(() => ReadAloud.reading, 5000, "the page itself is read first")
        ReadAloud.stop()
        const card = createTemporaryObject(option, testCase)
        chosen.target = card
        chosen.clear()
        mousePress(card, 10, card.height / 2)
        tryVerify(() => ReadAloud.reading)
        compare(ReadAloud.item.text, "Wave to <b>Grandpa</b>")
        // The clock of the test's own events knows of no waiting between them.
        mouseRelease(card, 10, card.height / 2, Qt.LeftButton, Qt.NoModifier, 2 * Qt.styleHints.mousePressAndHoldInterval)
        compare(chosen.count, 0)
        mouseClick(card, 10, card.height / 2)
        compare(chosen.count, 1, "a short press chooses")
    }

    function test_aYoungChildHearsEachSceneAsItComes() {
        enter("4-6")
        Session.open(Modules.nextModule)
        verify(Session.moduleId !== "")
        openPage("ModulePage")
        tryCompare(Session, "saving", false)
        tryVerify(() => ReadAloud.reading)
        const first = ReadAloud.item
        compare(first.text, page.title)
        screenReader.press(findChild(page, "sceneNext"))
        tryVerify(() => Session.canGoBack)
        tryVerify(() => ReadAloud.reading)
        verify(ReadAloud.item !== first, "the title is not said again")
        Session.close()
    }

    function test_theHelpPageIsSilentUntilItIsAsked() {
        enter("4-6")
        const speaker = openPage("HelpPage")
        tryCompare(speaker, "visible", true)
        findChild(page, "country").forceActiveFocus()
        keyClick(Qt.Key_Tab)
        wait(0)
        verify(!ReadAloud.reading)
        screenReader.press(speaker)
        verify(ReadAloud.reading)
    }

    function test_theWindowHandsItsPageOver() {
        const component = Qt.createComponent("qrc:/qt/qml/Pathlight/App/Main.qml")
        const window = createTemporaryObject(component, testCase)
        verify(window, component.errorString())
        tryVerify(() => ReadAloud.page !== null)
        verify(["HomePage", "LanguagePage"].includes(ReadAloud.page.objectName), ReadAloud.page.objectName)
        ReadAloud.page = null
    }

    function test_theKeyboardHearsWhatItComesTo() {
        enter("4-6")
        openPage("SettingsPage")
        tryVerify(() => ReadAloud.reading, 5000, "the page itself is read first")
        ReadAloud.stop()
        mouseClick(findChild(page, "pageTitle"))
        findChild(page, "language").forceActiveFocus()
        verify(!ReadAloud.reading)
        keyClick(Qt.Key_Tab)
        verify(ReadAloud.reading)
        compare(ReadAloud.item.text, findChild(page, "size-100").contentItem.children[0].text)
    }

    function test_settingsOfTheVoice() {
        enter("7-10")
        openPage("SettingsPage")
        tryCompare(ReadAloud, "hasVoice", true)
        screenReader.press(findChild(page, "speed-0.7"))
        compare(Settings.speakingSpeed, 0.7)
        verify(screenReader.isChecked(findChild(page, "speed-0.7")))
        Settings.speakingSpeed = 1
        verify(!ReadAloud.automatic)
        screenReader.press(findChild(page, "automaticReading"))
        verify(ReadAloud.automatic)
        tryVerify(() => ReadAloud.reading)
        screenReader.press(findChild(page, "automaticReading"))
        verify(!ReadAloud.automatic)
        verify(!ReadAloud.reading)
        Settings.readAloud = ""
    }
}
