// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! Most of the words stand out from the drawing behind them, the last do not. */
BrokenPage {
    Rectangle {
        width: 300
        height: 60
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop { position: 0.4; color: "#202040" }
            GradientStop { position: 0.7; color: "#9090C0" }
        }

        Text {
            width: 300
            text: "1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8 9 1 2"
            color: "white"
            font.pixelSize: 15
        }
    }
}
