// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! A page's content as one column, as wide as reads well, in the middle, scrolling when it is too tall. */
ScrollArea {
    id: page

    default property alias items: column.data
    property int maximumWidth: Theme.columnWidth
    property alias spacing: column.spacing

    anchors.fill: parent

    Item {
        width: parent?.width ?? 0
        implicitHeight: column.implicitHeight

        ColumnLayout {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, page.maximumWidth)
            spacing: Theme.space.l
        }
    }
}
