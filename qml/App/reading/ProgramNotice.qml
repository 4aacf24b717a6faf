// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! What the program has to tell of this run, until somebody has read it. */
Notice {
    objectName: "programNotice"
    text: Program.notice
    //: Below a notice: I have read it.
    actionText: qsTr("All right")
    onActionTriggered: Program.dismissNotice()
}
