// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! Scrolls up and down, but what is at the right stays out of sight. */
BrokenPage {
    Flickable {
        anchors.fill: parent
        contentWidth: width
        contentHeight: 900

        Text {
            x: 600
            y: 700
            text: "1234567890"
        }
    }
}
