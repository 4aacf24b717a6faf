// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! What the program has to tell of this run, until somebody has read it. Scrolls where a page has less room for it. */
ScrollArea {
    objectName: "programNotice"
    margins: 0
    visible: notice.said !== ""
    implicitHeight: notice.implicitHeight

    Notice {
        id: notice

        width: parent?.width ?? 0
        text: Program.notice
        //: Below a notice: I have read it.
        actionText: qsTr("All right")
        onActionTriggered: Program.dismissNotice()
    }
}
