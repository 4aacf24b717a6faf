// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A fingerprint in groups of four, from left to right in every language. Digits that are not as in `first` are bold and
    underlined. */
Flow {
    id: digits

    required property string fingerprint
    required property string first
    /*! What screen readers say before the digits. */
    required property string title
    readonly property var groups: fingerprint.match(/.{1,4}/g) ?? []

    /*! The group at an index, with the digits that changed marked. */
    function marked(index: int): string {
        return [...groups[index] ?? ""].map((digit, place) => digit === first[4 * index + place]
                                                              ? digit : "<b><u>" + digit + "</u></b>").join("")
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    layoutDirection: Qt.LeftToRight
    spacing: Theme.space.m
    Accessible.role: Accessible.StaticText
    Accessible.name: title + " " + groups.join(" ")

    Repeater {
        model: digits.groups.length

        Text {
            required property int index

            width: Math.ceil(widest.advanceWidth)
            text: digits.marked(index)
            textFormat: Text.StyledText
            color: Theme.colour.ink
            font.family: Theme.latinFamily
            font.pixelSize: Theme.textBody
            Accessible.ignored: true
        }
    }

    TextMetrics {
        id: widest

        text: "dddd"
        font.family: Theme.latinFamily
        font.pixelSize: Theme.textBody
        font.bold: true
    }
}
