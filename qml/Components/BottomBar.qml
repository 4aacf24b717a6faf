// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! The bar at the bottom of a page that has a main action. Its children stand in a row along the reading direction. */
Rectangle {
    id: bar

    default property alias content: row.data

    implicitHeight: row.implicitHeight + 2 * Theme.space.m
    color: Theme.colour.surface

    Rectangle {
        width: parent.width
        height: Theme.stroke
        color: Theme.colour.line
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space.xl
        anchors.rightMargin: Theme.space.xl
        spacing: Theme.space.l
    }
}
