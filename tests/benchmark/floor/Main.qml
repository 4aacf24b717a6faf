// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

ApplicationWindow {
    width: 1024
    height: 600
    visible: true

    Column {
        Label { text: "Label" }
        Button { text: "Button" }
    }
}
