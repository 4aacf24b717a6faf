// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend

/*! A small speaker on what can be chosen: for children who cannot read yet, to hear it before they choose it. It looks
    smaller than the room it gives a finger, so as not to cover a drawing. */
Pressable {
    id: hear

    required property var about
    property bool spoken: false

    visible: ReadAloud.available && ReadAloud.automatic && Learners.band === "4-6"
    //: For screen readers, of a small speaker on something to choose: a voice says it.
    text: qsTr("Hear it")
    cornerRadius: width / 2
    activeFocusOnTab: false
    onClicked: ReadAloud.say(about)

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: "speaker"
            tint: hear.colours.ink
        }
    }

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Math.round(44 * Math.min(Theme.textScale, 1.5))
            height: width
            radius: width / 2
            color: hear.down || hear.hovered ? hear.colours.chosen : hear.colours.raised
            border.width: Theme.stroke
            border.color: hear.colours.outline
        }
    }
}
