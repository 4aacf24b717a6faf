// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! A button over words. */
BrokenPage {
    Text {
        x: 10
        y: 20
        text: "1234567890"
    }

    Press {
        x: 40
    }
}
