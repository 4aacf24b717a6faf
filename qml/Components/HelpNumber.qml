// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! A telephone number in large digits. Always from left to right, and said digit by digit. */
HelpFact {
    required property string spokenNumber
    property bool urgent: false

    digits: true
    color: urgent ? Theme.colour.help : Theme.colour.primary
    lineHeight: 1
    font.family: Theme.latinFamily
    font.pixelSize: Theme.textDisplay
    font.bold: true
    //: Said by a screen reader; %1 is a telephone number, digit by digit.
    Accessible.name: qsTr("Telephone: %1").arg(spokenNumber)
}
