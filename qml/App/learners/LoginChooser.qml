// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Whether a learner comes in with three pictures, and which ones. */
ColumnLayout {
    id: chooser

    property bool wanted: false
    /*! Names of signs in their order. */
    readonly property var signs: (loader.item as SignChooser)?.signs ?? []
    /*! Either not wanted, or all three are chosen. */
    readonly property bool complete: !wanted || signs.length === Login.length

    spacing: Theme.space.m

    SwitchRow {
        objectName: "wantsLogin"
        //: A switch: the learner presses three pictures in their order to come in.
        text: qsTr("Come in with three pictures")
        note: qsTr("So that nobody takes your place by mistake. It is not a lock: other people can find the pictures, too.")
        on: chooser.wanted
        Layout.fillWidth: true
        onClicked: chooser.wanted = !chooser.wanted
    }

    // Made when it is wanted, not merely shown then: the panel around it kept its height in Qt 6.4.
    Loader {
        id: loader

        active: chooser.wanted
        visible: active
        source: "SignChooser.qml"
        Layout.fillWidth: true
    }
}
