// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

BrokenPage {
    Text {
        width: 60
        text: "1234567890123456789"
        wrapMode: Text.WordWrap
    }
}
