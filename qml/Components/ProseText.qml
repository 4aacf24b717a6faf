// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! Text out of a bundle. `prose` is {plain, styled}, made from checked Markdown; nothing else is ever shown as styled. */
Text {
    property var prose: null
    /*! Is read aloud. */
    property bool spoken: true

    text: prose?.styled ?? ""
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    // At the reading side by the page's direction: Qt would go by the first letter, which may be that of a tag.
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.lineHeight
    color: Theme.colour.ink
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    Accessible.role: Accessible.StaticText
    Accessible.name: prose?.plain ?? ""
    Accessible.ignored: !visible
}
