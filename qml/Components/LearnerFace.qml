// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! The picture that stands for a learner, on a round ground. */
Rectangle {
    id: face

    required property string picture

    implicitWidth: 96
    implicitHeight: 96
    radius: width / 2
    color: Theme.light.paper

    Artwork {
        anchors.fill: parent
        name: face.picture
    }
}
