// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A story's scene: a drawing and words; where it says so, the way to help. */
ActivityFrame {
    id: activity

    signal act(var action)

    opening: view.text ?? null
    calm: true
    heading: view.title?.plain ?? ""

    HelpButton {
        objectName: "sceneHelpButton"
        visible: activity.view.help ?? false
        Layout.maximumWidth: activity.width
        onClicked: Navigation.open("HelpPage")
    }
}
