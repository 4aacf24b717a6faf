// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pathlight.Backend
import Pathlight.Components

/*! The contrasts that LOOK asks of every theme: 7:1 body text, 4.5:1 other text, 3:1 what shows where a control is. */
TestCase {
    id: testCase

    readonly property var themes: ({light: Theme.light, dark: Theme.dark, contrast: Theme.contrast, dusk: Theme.dusk,
                                   plainLight: Theme.plainLight, plainDark: Theme.plainDark})
    /*! Colour, grounds it stands on, least ratio. */
    readonly property var rules: [
        ["ink", ["paper", "surface", "raised", "chosen", "spokenGround"], 7],
        ["inkSoft", ["paper", "surface", "raised", "spokenGround"], 4.5],
        ["spoken", ["spokenGround"], 4.5],
        ["primary", ["paper", "surface", "raised"], 4.5],
        ["leaf", ["paper", "surface"], 4.5],
        ["clay", ["paper", "surface"], 4.5],
        ["help", ["paper", "surface"], 4.5],
        ["primaryInk", ["primary"], 4.5],
        ["lanternInk", ["lantern"], 4.5],
        ["leafInk", ["leaf"], 4.5],
        ["helpInk", ["help"], 4.5],
        ["outline", ["paper", "surface", "raised"], 3],
        ["focus", ["paper", "surface", "raised"], 3]
    ]

    function channel(value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
    }

    /*! Relative luminance as WCAG 2.2 defines it. */
    function luminance(colour) {
        return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b)
    }

    function contrast(one, other) {
        const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b)
        return (bright + 0.05) / (dark + 0.05)
    }

    name: "Theme"

    function cleanup() {
        Settings.textScale = 1
        Settings.colours = "light"
        Settings.dyslexiaFont = false
    }

    function test_theRatioIsThatOfTheStandard() {
        fuzzyCompare(contrast(Qt.color("#000000"), Qt.color("#FFFFFF")), 21, 0.001)
        fuzzyCompare(contrast(Qt.color("#777777"), Qt.color("#FFFFFF")), 4.48, 0.01)
    }

    function test_contrast_data() {
        const rows = []
        for (const theme in themes) {
            // At dusk help is a button only, never words on the sky.
            for (const [colour, grounds, least] of rules.filter(rule => theme !== "dusk" || rule[0] !== "help")) {
                for (const ground of grounds) {
                    rows.push({tag: theme + ": " + colour + " on " + ground, theme: theme, colour: colour,
                               ground: ground, least: least})
                }
            }
        }
        return rows
    }

    function test_contrast(row) {
        const colours = themes[row.theme]
        const ratio = contrast(colours[row.colour], colours[row.ground])
        verify(ratio >= row.least, ratio.toFixed(2) + " is less than " + row.least)
    }

    function test_settingsChooseTheTheme() {
        Settings.colours = "light"
        compare(Theme.colour, Theme.light)
        Settings.colours = "dark"
        compare(Theme.colour, Theme.dark)
        Settings.colours = "contrast"
        compare(Theme.colour, Theme.contrast)
        compare(Theme.night, Theme.contrast)
    }

    function test_textGrowsWithTheSetting() {
        compare(Theme.textBody, 18)
        const line = Theme.lineLength
        Settings.textScale = 2
        compare([Theme.textSmall, Theme.textBody, Theme.textLarge, Theme.textTitle, Theme.textDisplay], [32, 36, 44, 56, 72])
        verify(Theme.lineLength > 1.8 * line)
    }

    function test_eachScriptHasItsFamily() {
        compare(Theme.familyOf("Arab"), "Noto Naskh Arabic")
        compare(Theme.familyOf("Deva"), "Noto Sans Devanagari")
        compare(Theme.familyOf("Latn"), "Andika")
        Settings.dyslexiaFont = true
        compare(Theme.familyOf("Latn"), "OpenDyslexic")
        compare(Theme.familyOf("Arab"), "Noto Naskh Arabic")
    }

    function test_nothingMovesWhereMotionIsNotWanted() {
        Settings.reducedMotion = false
        verify(Theme.quick >= 120 && Theme.calm <= 250)
        Settings.reducedMotion = true
        compare([Theme.quick, Theme.calm], [0, 0])
    }
}
