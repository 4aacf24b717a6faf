// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! Nothing moves, and yet a timer fires. */
BrokenPage {
    Timer {
        interval: 200
        repeat: true
        running: true
    }
}
