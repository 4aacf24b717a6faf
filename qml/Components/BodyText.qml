// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! Running text of the program itself. `soft` is for what may be read second. */
Text {
    property bool soft: false
    /*! Is read aloud. */
    property bool spoken: true
    /*! A telephone number or the like, read digit by digit. */
    property bool digits: false

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: Theme.lineHeight
    color: soft ? Theme.colour.inkSoft : Theme.colour.ink
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !visible
}
