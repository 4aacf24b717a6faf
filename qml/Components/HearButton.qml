// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Pathlight.Backend

/*! A small speaker on what can be chosen: for children who cannot read yet, to hear it before they choose it. */
IconButton {
    required property var about
    property bool spoken: false

    visible: ReadAloud.available && ReadAloud.automatic && Learners.band === "4-6"
    //: For screen readers, of a small speaker on something to choose: a voice says it.
    name: qsTr("Hear it")
    iconName: "speaker"
    activeFocusOnTab: false
    onClicked: ReadAloud.say(about)
}
