// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A module found by a search, with the words around what was found. */
CardButton {
    id: row

    required property string moduleId
    required property string title
    required property string excerpt

    objectName: "found-" + moduleId
    text: title
    cornerRadius: Theme.radius
    Accessible.description: excerpt

    contentItem: TitleAndNote {
        title: row.title
        note: row.excerpt
        strong: true
    }
}
