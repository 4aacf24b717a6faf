// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! The sentence that explains a choice, beside its mark. Takes no room while there is none. Anchored, not laid out, so
    that its height is known as soon as its width is. */
Item {
    id: note

    property var prose: null
    required property string mark

    visible: prose !== null
    implicitWidth: badge.width + words.anchors.leftMargin + words.implicitWidth
    implicitHeight: visible ? Math.max(badge.height, words.implicitHeight) : 0

    MarkBadge {
        id: badge

        mark: note.mark
        anchors.left: parent.left
    }

    ProseText {
        id: words

        prose: note.prose
        height: Math.max(badge.height, implicitHeight)
        verticalAlignment: Text.AlignVCenter
        anchors.left: badge.right
        anchors.leftMargin: Theme.space.m
        anchors.right: parent.right
    }
}
