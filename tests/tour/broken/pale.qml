// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

BrokenPage {
    Text {
        text: "1234567890"
        color: "#777777"
        opacity: 0.98
    }
}
