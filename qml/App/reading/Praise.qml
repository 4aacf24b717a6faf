// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! The head of a page that ends something: what was done, and Glim for those who like Glim. */
RowLayout {
    id: praise

    required property string text
    /*! A lit lantern stands beside the words, for children up to ten. */
    property bool lantern: false
    /*! Words alone: nobody is praised for what is hard. */
    property bool calm: false

    spacing: Theme.space.l

    Glim {
        visible: !praise.calm && !Learners.grownUp && Learners.band !== "14-17"
        mood: "proud"
        Layout.preferredWidth: Learners.young ? 140 : 80
        Layout.preferredHeight: Learners.young ? 140 : 80
    }

    LanternItem {
        visible: !praise.calm && praise.lantern && Learners.young
        status: "finished"
        Layout.preferredWidth: 120
        Layout.preferredHeight: 120
    }

    Heading {
        text: praise.text
        font.pixelSize: Theme.textDisplay
        Layout.fillWidth: true
    }
}
