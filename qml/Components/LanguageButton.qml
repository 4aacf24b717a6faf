// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

/*! Leads to the choice of the language. */
IconButton {
    objectName: "languageButton"
    //: A button with a globe: leads to the choice of the language.
    name: qsTr("Language")
    iconName: "globe"
    colours: Theme.night
    onClicked: Navigation.open("LanguagePage")
}
