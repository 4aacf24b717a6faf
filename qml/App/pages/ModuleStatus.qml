// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! How long a module takes, where the learner stands in it, and its language when that is not the chosen one. */
RowLayout {
    id: row

    required property int minutes
    required property string status
    required property string otherLanguage
    readonly property bool finished: status === "finished"

    spacing: Theme.space.s

    Icon {
        visible: row.status !== "new"
        name: row.finished ? "check" : "lantern"
        tint: row.finished ? Theme.colour.leaf : Theme.colour.primary
    }

    BodyText {
        text: Wording.moduleFacts(row.minutes, row.status, row.otherLanguage)
        color: row.finished ? Theme.colour.leaf : Theme.colour.inkSoft
        font.pixelSize: Theme.textSmall
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
