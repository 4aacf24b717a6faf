// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick
import Pathlight.Backend

/*! Every measure, colour and typeface of the program; no other file names one. Lengths are device-independent pixels. */
QtObject {
    id: theme

    // Colours
    readonly property ColourSet light: ColourSet {
        paper: "#FFF9EF"; surface: "#FFFFFF"; raised: "#F4ECDD"
        ink: "#1F2240"; inkSoft: "#565A7C"; line: "#E8DFCC"; outline: "#8C826C"
        primary: "#34388A"; primaryInk: "#FFFFFF"; chosen: "#E4E5FF"
        lantern: "#FFC845"; lanternInk: "#1F2240"
        leaf: "#1D7A5F"; leafInk: "#FFFFFF"; clay: "#B4532A"
        help: "#C2334D"; helpInk: "#FFFFFF"; focus: "#34388A"
        spoken: "#5430C8"; spokenGround: "#FFE9B5"
    }
    readonly property ColourSet dark: ColourSet {
        paper: "#15172E"; surface: "#1F2242"; raised: "#2A2E57"
        ink: "#F5F1E6"; inkSoft: "#B9BCD6"; line: "#343862"; outline: "#8589BD"
        primary: "#A9AEFF"; primaryInk: "#15172E"; chosen: "#363B78"
        lantern: "#FFC845"; lanternInk: "#1F2240"
        leaf: "#5FD3AE"; leafInk: "#15172E"; clay: "#FFB08A"
        help: "#FF8FA3"; helpInk: "#15172E"; focus: "#FFC845"
        spoken: "#FFC845"; spokenGround: "#453D26"
    }
    readonly property ColourSet contrast: ColourSet {
        paper: "#000000"; surface: "#000000"; raised: "#1A1A1A"
        ink: "#FFFFFF"; inkSoft: "#FFFFFF"; line: "#FFFFFF"; outline: "#FFFFFF"
        primary: "#FFE600"; primaryInk: "#000000"; chosen: "#333000"
        lantern: "#FFE600"; lanternInk: "#000000"
        leaf: "#FFE600"; leafInk: "#000000"; clay: "#FFFFFF"
        help: "#FFFFFF"; helpInk: "#000000"; focus: "#FFE600"
        spoken: "#FFE600"; spokenGround: "#333000"
    }
    /*! Dusk on the path: the sky behind lanterns and Glim, whatever the theme. */
    readonly property ColourSet dusk: ColourSet {
        paper: "#23265A"; surface: "#1C1F45"; raised: "#3A3D66"
        ink: "#FFF9EF"; inkSoft: "#D5D6EC"; line: "#3A3D66"; outline: "#9195C8"
        primary: "#FFC845"; primaryInk: "#1F2240"; chosen: "#3F4396"
        lantern: "#FFC845"; lanternInk: "#1F2240"
        leaf: "#5FD3AE"; leafInk: "#15172E"; clay: "#FFB08A"
        help: "#C2334D"; helpInk: "#FFFFFF"; focus: "#FFC845"
        spoken: "#FFC845"; spokenGround: "#4A4334"
    }
    /*! What stands in the place of all pages after leaving quickly looks like any program, not like this one. */
    readonly property ColourSet plainLight: ColourSet {
        paper: "#FFFFFF"; surface: "#FFFFFF"; raised: "#F2F2F2"
        ink: "#222222"; inkSoft: "#555555"; line: "#DDDDDD"; outline: "#767676"
        primary: "#1A5FB4"; primaryInk: "#FFFFFF"; chosen: "#DCE9F8"
        lantern: "#DCE9F8"; lanternInk: "#222222"
        leaf: "#1E6B2E"; leafInk: "#FFFFFF"; clay: "#555555"
        help: "#1A5FB4"; helpInk: "#FFFFFF"; focus: "#1A5FB4"
        spoken: "#1A5FB4"; spokenGround: "#F2F2F2"
    }
    readonly property ColourSet plainDark: ColourSet {
        paper: "#202020"; surface: "#202020"; raised: "#2E2E2E"
        ink: "#F2F2F2"; inkSoft: "#C4C4C4"; line: "#444444"; outline: "#9A9A9A"
        primary: "#8CB8F0"; primaryInk: "#202020"; chosen: "#28405F"
        lantern: "#28405F"; lanternInk: "#F2F2F2"
        leaf: "#8FD19B"; leafInk: "#202020"; clay: "#C4C4C4"
        help: "#8CB8F0"; helpInk: "#202020"; focus: "#8CB8F0"
        spoken: "#8CB8F0"; spokenGround: "#2E2E2E"
    }
    readonly property bool highContrast: Settings.colours === "contrast"
    readonly property ColourSet colour: highContrast ? contrast : Settings.darkWanted ? dark : light
    readonly property ColourSet plain: highContrast ? contrast : Settings.darkWanted ? plainDark : plainLight
    readonly property ColourSet night: highContrast ? contrast : dusk

    /*! The dusk landscape, drawn the same in the light and the dark theme. */
    readonly property SkyColours sky: SkyColours {
        highContrast: theme.highContrast
    }

    // Measures
    readonly property Spacing space: Spacing {}
    readonly property int radius: 12
    readonly property int cardRadius: 20
    readonly property int plainRadius: 4
    readonly property int stroke: highContrast ? 2 : 1
    /*! The least width and height of what can be pressed. */
    readonly property int target: Learners.band === "4-6" ? 64 : 48

    // Type
    readonly property real textScale: Settings.textScale
    /*! Naskh letters stand smaller in their square than Latin ones. */
    readonly property real letterScale: textScale * (Settings.script === "Arab" ? 1.12 : 1)
    readonly property int textSmall: Math.round(16 * letterScale)
    readonly property int textBody: Math.round(18 * letterScale)
    readonly property int textLarge: Math.round(22 * letterScale)
    readonly property int textTitle: Math.round(28 * letterScale)
    readonly property int textDisplay: Math.round(36 * letterScale)
    /*! Andika is drawn for people who learn to read; older people and other scripts read Noto. */
    readonly property bool learningToRead: !Learners.hasCurrent || Learners.young || Learners.band === "11-13"
    readonly property string latinFamily: Settings.dyslexiaFont ? "OpenDyslexic"
                                                                : learningToRead ? "Andika" : "Noto Sans"
    readonly property string family: familyOf(Settings.script)
    readonly property string plainFamily: family === latinFamily ? "Noto Sans" : family
    /*! Of the font's own line spacing, which Andika sets very wide. */
    readonly property real lineHeight: family === "Andika" ? 0.9 : 1.1
    // Before what is measured with it, and its font in one: a font that comes into being on the way would be looked for, too.
    readonly property FontMetrics bodyMetrics: FontMetrics {
        font: Qt.font({family: theme.family, pixelSize: theme.textBody})
    }
    /*! Seventy characters of body text, the longest line one reads with ease. */
    readonly property int lineLength: Math.round(bodyMetrics.averageCharacterWidth * 70)
    /*! How wide a page's one column is at most. */
    readonly property int columnWidth: Math.max(760, lineLength)

    // Motion, in milliseconds
    readonly property int quick: Settings.reducedMotion ? 0 : 120
    readonly property int calm: Settings.reducedMotion ? 0 : 250

    /*! The family that a text in this script (ISO 15924) is set in. */
    function familyOf(script: string): string {
        return script === "Arab" ? "Noto Naskh Arabic" : script === "Deva" ? "Noto Sans Devanagari" : latinFamily
    }
}
