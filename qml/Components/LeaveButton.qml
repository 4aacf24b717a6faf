// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend

/*! The door: a plain quiz takes the place of the page at once. The first thing on every page. */
PillButton {
    property bool spoken: false

    objectName: "leaveButton"
    //: On every page: at once puts something harmless in the place of the page. Short.
    text: qsTr("Leave quickly")
    iconName: "door"
    directional: true
    //: For screen readers, of the button that leaves quickly.
    Accessible.description: qsTr("A times tables quiz takes the place of this page. The key F2 does the same.")
    onClicked: Leaving.leave()
}
