// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! Shows more of the path, on the side where it stands. */
IconButton {
    required property bool onwards

    anchors.bottom: parent.bottom
    anchors.margins: Theme.space.m
    objectName: onwards ? "pathOnwards" : "pathBackwards"
    iconName: onwards ? "chevron-right" : "chevron-left"
    directional: true
    colours: Theme.night
    //: A button on the path of modules: shows those that come later.
    name: onwards ? qsTr("Further along the path")
                  //: A button on the path of modules: shows those that come before.
                  : qsTr("Back along the path")
}
