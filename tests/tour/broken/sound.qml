// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! Breaks no rule: what scrolls may be out of sight, and what is at the reading side changes sides. */
BrokenPage {
    Press {
        objectName: "helpButton"
        anchors.right: parent.right
    }

    Flickable {
        y: 60
        width: parent.width
        height: 400
        contentWidth: width
        contentHeight: 900
        clip: true

        Text {
            width: parent.width
            text: "1 2 3"
            horizontalAlignment: Text.AlignLeft
        }

        Text {
            y: 860
            width: parent.width
            text: "4 5 6"
            horizontalAlignment: Text.AlignLeft
        }
    }
}
