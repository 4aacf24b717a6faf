// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Pathlight.Backend

/*! Has the page read aloud, or silences it. Not there without a voice for the page's language. */
PillButton {
    property bool spoken: false

    objectName: "readAloudButton"
    visible: ReadAloud.available
    text: ReadAloud.reading
          //: In the top bar, while the page is read aloud: ends that.
          ? qsTr("Stop reading")
          //: In the top bar: a voice reads the page. Short.
          : qsTr("Read aloud")
    iconName: ReadAloud.reading ? "silence" : "speaker"
    onClicked: ReadAloud.toggle()
}
