// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

BrokenPage {
    Text {
        width: parent.width
        text: "1 2 3"
        LayoutMirroring.enabled: true
        horizontalAlignment: Text.AlignRight
    }
}
