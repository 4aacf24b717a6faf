// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

BrokenPage {
    Press {
        x: 100
        y: 100
        words: "1234567890123456789012345678901234567890"
    }
}
