// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! A file that may hold the list of a class, in a list view. */
FocusScope {
    id: choice

    required property int index
    required property var modelData

    width: ListView.view?.width ?? 0
    implicitHeight: row.implicitHeight

    ChoiceRow {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.space.xl, Theme.columnWidth)
        objectName: "file-" + choice.index
        text: choice.modelData.name
        note: choice.modelData.about + "\n\u2068" + choice.modelData.folder + "\u2069"
        picked: ClassFiles.chosen === choice.index
        focus: true
        onClicked: ClassFiles.chosen = choice.index
    }
}
