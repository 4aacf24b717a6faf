// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! One of the text sizes, shown by a letter of that size. */
CardButton {
    id: control

    /*! 1 to 2. */
    required property real factor
    readonly property int percent: Math.round(factor * 100)

    objectName: "size-" + percent
    //: A text size in per cent; %1 is a number such as 150.
    text: qsTr("%1 %").arg(percent.toLocaleString(Qt.locale(Settings.locale), "f", 0))
    padding: Theme.space.m
    cornerRadius: Theme.radius
    picked: Math.abs(Settings.textScale - factor) < 0.01
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: picked
    Accessible.onToggleAction: activate()
    onClicked: Settings.textScale = factor

    contentItem: ColumnLayout {
        spacing: Theme.space.xs

        BodyText {
            //: One letter that shows how large the text will be: the first of the alphabet.
            text: qsTr("A")
            lineHeight: 1
            font.pixelSize: Math.round(22 * control.factor)
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.ignored: true
        }

        BodyText {
            text: control.text
            soft: !control.picked
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
