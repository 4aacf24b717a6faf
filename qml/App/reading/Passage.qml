// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A piece of a page to be read: a heading, its sentences, and what stands below them. It can take the focus, so that
    who reads by keyboard gets to the end of a long page. */
Panel {
    id: passage

    required property string heading
    property list<string> sentences

    reachable: true
    Accessible.role: Accessible.Grouping
    Accessible.name: heading

    Heading {
        text: passage.heading
        level: 2
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }

    Repeater {
        model: passage.sentences

        BodyText {
            required property string modelData

            text: modelData
            Layout.fillWidth: true
        }
    }
}
