// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! Sentences one below the other, each with a tick. */
ColumnLayout {
    id: list

    /*! A list of strings. */
    required property var sentences

    spacing: Theme.space.m

    Repeater {
        model: list.sentences

        RowLayout {
            id: sentence

            required property string modelData

            spacing: Theme.space.m

            Icon {
                name: "check"
                tint: Theme.colour.leaf
                Layout.alignment: Qt.AlignTop
            }

            BodyText {
                text: sentence.modelData
                Layout.fillWidth: true
            }
        }
    }
}
