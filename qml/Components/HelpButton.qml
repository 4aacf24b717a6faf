// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

/*! The way to help, the same on every page. */
PillButton {
    objectName: "helpButton"
    //: On every page: opens the page with helplines. Short.
    text: qsTr("Get help")
    iconName: "help"
    ground: colours.help
    tint: colours.helpInk
    edge: colours.help
    font.bold: true
}
