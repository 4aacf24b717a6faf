// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! What somebody needs: shows the places for that alone, or all of them again where `kind` is "". */
CardButton {
    id: need

    required property string kind

    objectName: "need-" + (kind || "all")
    padding: Theme.space.m
    leftPadding: Theme.space.xl
    rightPadding: Theme.space.xl
    cornerRadius: Theme.radius
    picked: Help.kind === kind
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: picked
    Accessible.onToggleAction: activate()
    onClicked: Help.kind = kind

    contentItem: BodyText {
        text: need.text
        color: need.kind === "emergency" ? Theme.colour.help : Theme.colour.ink
        font.bold: need.picked
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
