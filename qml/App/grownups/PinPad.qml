// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Large keys that type into a field, laid out like a telephone's in every language. */
GridLayout {
    id: pad

    /*! What the keys type into. */
    required property PinField field

    /*! The key that ends the PIN. */
    signal entered

    columns: 3
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.m
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            field.remove(field.length - 1, field.length)
        } else if (event.text.length === 1) {
            field.insert(field.length, event.text)
        }
    }

    Repeater {
        model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

        PinKey {
            required property int modelData

            objectName: "digit-" + modelData
            text: AdultStep.digits[modelData]
            onClicked: pad.field.insert(pad.field.length, text)
        }
    }

    PinKey {
        objectName: "eraseDigit"
        //: On a pad of digits, for screen readers: takes the last digit away.
        spokenName: qsTr("Erase the last digit")
        iconName: "back"
        onClicked: pad.field.remove(pad.field.length - 1, pad.field.length)
    }

    PinKey {
        objectName: "digit-0"
        text: AdultStep.digits[0]
        onClicked: pad.field.insert(pad.field.length, text)
    }

    PinKey {
        objectName: "enterPin"
        //: On a pad of digits, for screen readers: the PIN is complete.
        spokenName: qsTr("Done")
        iconName: "check"
        onClicked: pad.entered()
    }
}
