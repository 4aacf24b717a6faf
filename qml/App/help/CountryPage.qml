// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! The country whose helplines show: found by typing a part of its name, or in the list. */
PageFrame {
    id: page

    readonly property string typed: field.text.trim().toLocaleLowerCase()
    readonly property var countries: Help.countries
    readonly property var found: countries.filter(country => country.name.toLocaleLowerCase().includes(typed))

    objectName: "CountryPage"
    //: Title of the page where one chooses the country whose helplines show.
    title: qsTr("Your country")
    showsHelp: false
    readsUnasked: false

    PageColumn {
        maximumWidth: 1000

        TextInputField {
            id: field

            objectName: "countryName"
            //: Name of the field in which one types to find a country.
            name: qsTr("Name of the country")
            placeholderText: name
            focus: true
            Layout.fillWidth: true
            Keys.onDownPressed: nextItemInFocusChain().forceActiveFocus()
        }

        BodyText {
            visible: !Help.countrySet
            text: qsTr("Which country are you in? Pathlight keeps the answer on this computer only.")
            soft: true
            Layout.fillWidth: true
        }

        ManagedNote {
            objectName: "countrySet"
            visible: Help.countrySet
            //: Above the list of countries, when an administrator has chosen the one to show.
            text: qsTr("The country is set by whoever looks after this computer. You can choose another one: its numbers show until you leave Get help, and Pathlight keeps no note of it.")
            Layout.fillWidth: true
        }

        Notice {
            //: When no country has what was typed in its name.
            text: page.found.length > 0
                  ? "" : qsTr("There is no country with these letters in the list. Try the first two letters only.")
            Layout.fillWidth: true
        }

        GridLayout {
            columns: Math.max(1, Math.floor(page.width / (340 * Theme.textScale)))
            columnSpacing: Theme.space.m
            rowSpacing: Theme.space.s
            Layout.fillWidth: true

            Repeater {
                model: page.found

                ChoiceRow {
                    required property var modelData

                    objectName: "country-" + modelData.code
                    text: modelData.name
                    picked: Help.country === modelData.code
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onClicked: {
                        Help.country = modelData.code
                        Navigation.back()
                    }
                }
            }
        }
    }
}
