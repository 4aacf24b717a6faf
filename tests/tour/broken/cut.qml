// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! An edge cuts a button off that nothing scrolls. */
BrokenPage {
    Item {
        width: 640
        height: 100
        clip: true

        Press {
            y: 70
        }
    }
}
