// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! A multiplication that small children do not do yet, and a field for its answer. */
Panel {
    id: panel

    /*! A sentence below the question. */
    required property string note
    readonly property alias product: field.text

    /*! The answer is complete. */
    signal entered

    /*! Brings the keyboard to the field. */
    function takeFocus() {
        field.forceActiveFocus(Qt.OtherFocusReason)
    }

    /*! The same, and the field is empty then. */
    function begin() {
        field.clear()
        takeFocus()
    }

    spacing: Theme.space.m

    Heading {
        objectName: "question"
        //: A question for grown-ups: %1 and %2 are numbers to multiply.
        text: qsTr("How much is %1 × %2?").arg(AdultStep.left).arg(AdultStep.right)
        level: 2
        Layout.fillWidth: true
    }

    TextInputField {
        id: field

        objectName: "product"
        //: For screen readers: the field for the answer to a multiplication; %1 and %2 are its numbers.
        name: qsTr("Your answer to %1 × %2").arg(AdultStep.left).arg(AdultStep.right)
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 6
        font.pixelSize: Theme.textLarge
        Layout.fillWidth: true
        Layout.maximumWidth: 320 * Theme.textScale
        onAccepted: panel.entered()
    }

    BodyText {
        text: panel.note
        soft: true
        Layout.fillWidth: true
    }
}
