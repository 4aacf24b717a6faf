// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! A sound button. */
Rectangle {
    property string name: "Go on"
    property alias words: label.text

    width: 160
    height: 48
    color: "#34388A"
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: name

    Text {
        id: label

        anchors.centerIn: parent
        color: "white"
    }

    TapHandler {
    }
}
