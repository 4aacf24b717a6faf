// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! Words below something that covers them. */
BrokenPage {
    Text {
        text: "1234567890"
    }

    Rectangle {
        width: 200
        height: 100
        color: "#DDDDDD"
    }
}
