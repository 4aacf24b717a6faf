// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! For grown-ups: what this computer offers those who learn on it. Each choice takes effect at once and is kept. */
PageFrame {
    id: page

    readonly property var bands: Offer.bands
    readonly property var languages: Offer.languages

    objectName: "OfferPage"
    //: Title of the page where grown-ups choose which modules, ages and languages there are.
    title: qsTr("What is offered")

    PageColumn {
        spacing: Theme.space.xl

        BodyText {
            text: qsTr("The help page, its numbers and leaving quickly are always there, whatever is chosen here.")
            soft: true
            Layout.fillWidth: true
        }

        LinkRow {
            objectName: "offeredModules"
            //: Leads to the list in which grown-ups switch modules on and off and put them in order.
            text: qsTr("Modules and their order")
            iconName: "lantern"
            Layout.fillWidth: true
            onClicked: Navigation.open("OfferedModulesPage")
        }

        SettingsGroup {
            //: Heading above a switch: children do some modules with a grown-up beside them.
            heading: qsTr("With a grown-up")
            iconName: "people"
            Layout.fillWidth: true

            SwitchRow {
                objectName: "together"
                text: qsTr("Up to ten years, hard things together")
                //: Note on the switch above. The modules about hard things are those of which nothing is kept.
                note: qsTr("A module about what may have happened to a child opens once a grown-up is there. It stays open from the help page.")
                on: Offer.together
                Layout.fillWidth: true
                onClicked: Offer.together = !Offer.together
            }
        }

        OfferedChoices {
            //: Heading above the ages that somebody new may choose.
            heading: qsTr("Ages for somebody new")
            iconName: "person"
            fixed: Offer.bandsSet
            model: page.bands.map(one => ({name: one.band, words: Wording.bands[one.band] ?? one.band, offered: one.offered, needed: false}))
            Layout.fillWidth: true
            onToggled: (name, offered) => Offer.offerBand(name, offered)
        }

        OfferedChoices {
            objectName: "OfferedLanguages"
            //: Heading above the languages that can be chosen.
            heading: qsTr("Languages")
            iconName: "language"
            fixed: Offer.languagesSet
            model: page.languages.map(one => ({name: one.tag, words: one.ownName, offered: one.offered, needed: one.tag === Settings.locale}))
            //: Note on the language that the program speaks now, which cannot be switched off.
            neededNote: qsTr("In use now. To leave it out, first choose another one.")
            Layout.fillWidth: true
            onToggled: (name, offered) => Offer.offerLanguage(name, offered)
        }

        SettingsGroup {
            //: Heading above the switch for printing.
            heading: qsTr("On paper")
            iconName: "print"
            Layout.fillWidth: true

            SwitchRow {
                objectName: "printing"
                visible: !Offer.printingSet
                text: qsTr("Printing and saving of sheets")
                on: Offer.printing
                Layout.fillWidth: true
                onClicked: Offer.printing = !Offer.printing
            }

            ManagedNote {
                visible: Offer.printingSet
                text: qsTr("Whether sheets are printed is set by whoever looks after this computer.")
                Layout.fillWidth: true
            }
        }

        SettingsGroup {
            //: Heading above the country whose help is shown.
            heading: qsTr("Help")
            iconName: "help"
            Layout.fillWidth: true

            LinkRow {
                objectName: "helpCountry"
                //: Leads to the choice of the country whose help is shown.
                text: qsTr("Country of the help page")
                note: Help.countryName
                iconName: "globe"
                Layout.fillWidth: true
                onClicked: Navigation.open("CountryPage")
            }
        }

        SettingsGroup {
            //: Heading above a field for a grown-up's own words to the class or the family.
            heading: qsTr("Your words to those who learn here")
            iconName: "chat"
            Layout.fillWidth: true

            BodyText {
                id: about

                text: qsTr("They stand where everybody chooses who they are. For example: today we do the module about passwords. Please write no names and no addresses.")
                soft: true
                Layout.fillWidth: true
            }

            TextInputField {
                objectName: "greeting"
                //: Name of a field for a grown-up's own words, and what stands in it while it is empty.
                name: qsTr("Your words")
                placeholderText: name
                text: Offer.greeting
                maximumLength: Offer.maxGreeting
                Accessible.description: about.text
                Layout.fillWidth: true
                onEditingFinished: Offer.greeting = text
            }
        }
    }
}
