// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! A PIN as it is typed, in the digits of any script: dots show how many there are. */
TextInputField {
    /*! Empties it and brings the keyboard here. */
    function begin() {
        clear()
        forceActiveFocus(Qt.OtherFocusReason)
    }

    echoMode: TextInput.Password
    inputMethodHints: Qt.ImhDigitsOnly
    maximumLength: AdultStep.mostDigits
    font.pixelSize: Theme.textLarge
    validator: RegularExpressionValidator {
        regularExpression: /\p{Nd}*/
    }
}
