// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! Finds a learner by the beginning of the nickname; there where faces are many. */
Item {
    id: search

    readonly property alias text: field.text

    /*! The keyboard wants to go on to what was found. */
    signal down

    implicitHeight: visible ? field.implicitHeight + Theme.space.l : 0

    Rectangle {
        anchors.fill: field
        radius: Theme.radius
        color: Theme.colour.surface
    }

    TextInputField {
        id: field

        objectName: "faceSearch"
        anchors.bottom: parent.bottom
        width: parent.width
        //: Name of the field in which one types to find a learner.
        name: qsTr("Look for a nickname")
        placeholderText: name
        maximumLength: 40
        Keys.onDownPressed: search.down()
    }
}
