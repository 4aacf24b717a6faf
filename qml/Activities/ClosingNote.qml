// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! What the scene says once it, or a part of it, is done: screen readers say it at once, and the page scrolls to it.
    Takes no room before that. */
Panel {
    id: closing

    property var prose: null

    visible: prose !== null
    quiet: true
    padding: Theme.space.l
    Layout.fillWidth: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: prose?.plain ?? ""
    onVisibleChanged: Navigation.news = visible ? closing : null

    MarkedNote {
        prose: closing.prose
        mark: "helps"
        Layout.fillWidth: true
    }
}
