// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend

/*! Lies over the text that is read aloud: a soft light behind all of it, and the word that is heard underlined, in
    another colour, every letter in its place. Screen readers pass it by. */
Text {
    id: mark

    readonly property Text over: ReadAloud.item as Text
    /*! On a coloured ground the words keep their colour, which is made for that ground. */
    readonly property bool onPaper: over !== null && (Qt.colorEqual(over.color, Theme.colour.ink)
                                                      || Qt.colorEqual(over.color, Theme.colour.inkSoft))

    parent: over
    anchors.fill: parent
    LayoutMirroring.enabled: false
    text: ReadAloud.marked
    textFormat: Text.StyledText
    wrapMode: over?.wrapMode ?? Text.NoWrap
    lineHeight: over?.lineHeight ?? 1
    horizontalAlignment: over?.effectiveHorizontalAlignment ?? Text.AlignLeft
    verticalAlignment: over?.verticalAlignment ?? Text.AlignTop
    topPadding: over?.topPadding ?? 0
    bottomPadding: over?.bottomPadding ?? 0
    elide: over?.elide ?? Text.ElideNone
    maximumLineCount: over?.maximumLineCount ?? 1000
    font.family: over?.font.family ?? Theme.family
    font.pixelSize: over?.font.pixelSize ?? Theme.textBody
    font.weight: over?.font.weight ?? Font.Normal
    color: onPaper ? Theme.colour.spoken : over?.color ?? Theme.colour.ink
    Accessible.ignored: true

    Rectangle {
        parent: mark.over
        anchors.fill: parent
        anchors.margins: -Theme.space.xs
        z: -1
        visible: mark.onPaper
        radius: Theme.radius
        color: Theme.colour.spokenGround
    }
}
