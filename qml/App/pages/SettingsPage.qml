// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! How the program looks and speaks. Each choice takes effect at once and is kept. */
PageFrame {
    id: page

    readonly property var languages: About.languages
    readonly property string languageName: languages.find(language => language.tag === Settings.locale)?.ownName ?? ""

    objectName: "SettingsPage"
    //: Title of the page where language, text size and colours are chosen.
    title: qsTr("Settings")

    PageColumn {
        spacing: Theme.space.xl

        LinkRow {
            objectName: "language"
            //: Leads to the choice of the language.
            text: qsTr("Language")
            note: page.languageName
            iconName: "language"
            Layout.fillWidth: true
            onClicked: Navigation.open("LanguagePage")
        }

        SettingsGroup {
            //: Heading above the text sizes.
            heading: qsTr("Text size")
            iconName: "text-size"
            Layout.fillWidth: true

            GridLayout {
                columns: page.width > 620 * Theme.textScale ? 5 : 3
                columnSpacing: Theme.space.m
                rowSpacing: Theme.space.m
                Layout.fillWidth: true

                Repeater {
                    model: [1, 1.25, 1.5, 1.75, 2]

                    SizeButton {
                        required property real modelData

                        factor: modelData
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                    }
                }
            }
        }

        SettingsGroup {
            //: Heading above light, dark and other colours.
            heading: qsTr("Colours")
            iconName: "contrast"
            Layout.fillWidth: true

            GridLayout {
                columns: page.width > 700 * Theme.textScale ? 2 : 1
                columnSpacing: Theme.space.m
                rowSpacing: Theme.space.m
                Layout.fillWidth: true

                Repeater {
                    model: [
                        //: A choice of colours: light or dark, whichever the computer uses.
                        {value: "system", words: qsTr("As on this computer"), icon: "settings"},
                        //: A choice of colours.
                        {value: "light", words: qsTr("Light"), icon: "sun"},
                        //: A choice of colours.
                        {value: "dark", words: qsTr("Dark"), icon: "moon"},
                        //: A choice of colours: black, white and yellow.
                        {value: "contrast", words: qsTr("Strong contrast"), icon: "contrast"}
                    ]

                    ChoiceRow {
                        required property var modelData

                        objectName: "colours-" + modelData.value
                        text: modelData.words
                        iconName: modelData.icon
                        picked: Settings.colours === modelData.value
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        onClicked: Settings.colours = modelData.value
                    }
                }
            }
        }

        SettingsGroup {
            //: Heading above the switches for moving pictures and for the letters.
            heading: qsTr("Easier to look at")
            iconName: "motion"
            Layout.fillWidth: true

            SwitchRow {
                objectName: "reducedMotion"
                //: A switch: pages and pictures change without movement.
                text: qsTr("Keep things still")
                note: qsTr("Nothing slides or glows.")
                on: Settings.reducedMotion
                Layout.fillWidth: true
                onClicked: Settings.reducedMotion = !Settings.reducedMotion
            }

            SwitchRow {
                objectName: "dyslexiaFont"
                //: A switch: the font OpenDyslexic, which has Latin letters only.
                text: qsTr("Letters made for people with dyslexia")
                note: qsTr("For the Latin alphabet.")
                on: Settings.dyslexiaFont
                Layout.fillWidth: true
                onClicked: Settings.dyslexiaFont = !Settings.dyslexiaFont
            }
        }

        // Made once there is a voice, not merely shown then: a row that wraps kept the height of one line in Qt 6.4.
        Loader {
            active: ReadAloud.hasVoice
            visible: active
            source: "ReadingSettings.qml"
            Layout.fillWidth: true
        }

        SettingsGroup {
            //: Heading above what is kept, who is learning, and about the program.
            heading: qsTr("More")
            iconName: "info"
            Layout.fillWidth: true

            LinkRow {
                objectName: "changeLearner"
                visible: Learners.hasCurrent
                //: Leads to the page where one chooses who one is.
                text: qsTr("Somebody else is learning")
                //: %1 is who is learning at present.
                note: qsTr("Now it is %1.").arg(Wording.learnerName(Learners.nickname, Learners.picture))
                iconName: "people"
                Layout.fillWidth: true
                onClicked: Learners.leave()
            }

            LinkRow {
                objectName: "leaving"
                //: Leads to the page about the door that hides the program at once, and the way back.
                text: qsTr("Leaving quickly")
                note: qsTr("What it hides, what it does not, and your way back.")
                iconName: "door"
                Layout.fillWidth: true
                onClicked: Navigation.open("LeavingPage")
            }

            LinkRow {
                objectName: "grownUps"
                //: Leads to the pages for grown-ups.
                text: qsTr("For grown-ups")
                note: qsTr("A PIN, or a question that small children do not answer, comes first.")
                iconName: "key"
                Layout.fillWidth: true
                onClicked: Navigation.open("GrownUpsPage")
            }

            LinkRow {
                objectName: "privacy"
                //: Leads to the page about what the program keeps.
                text: qsTr("What Pathlight keeps")
                iconName: "privacy"
                Layout.fillWidth: true
                onClicked: Navigation.open("PrivacyPage")
            }

            LinkRow {
                objectName: "about"
                //: Leads to the page about the program.
                text: qsTr("About Pathlight")
                iconName: "lantern"
                Layout.fillWidth: true
                onClicked: Navigation.open("AboutPage")
            }
        }
    }
}
