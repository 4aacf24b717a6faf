// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! Something moves all the time. */
BrokenPage {
    Rectangle {
        width: 40
        height: 40
        color: "red"

        NumberAnimation on x {
            from: 0
            to: 300
            loops: Animation.Infinite
        }
    }
}
