// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

BrokenPage {
    Text {
        y: 40
        text: "1234567890"
    }

    Text {
        x: 20
        y: 46
        text: "1234567890"
    }
}
