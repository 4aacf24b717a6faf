// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! A heading, announced as one. Level 1 stands once on a page. */
Text {
    property int level: 1
    /*! Is read aloud. */
    property bool spoken: true

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: Theme.lineHeight
    color: Theme.colour.ink
    font.family: Theme.family
    font.bold: true
    font.pixelSize: level === 1 ? Theme.textTitle : level === 2 ? Theme.textLarge : Theme.textBody
    Accessible.role: Accessible.Heading
    Accessible.name: text
    Accessible.ignored: !visible
}
