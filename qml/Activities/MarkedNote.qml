// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! The sentence that explains a choice, beside its mark. Takes no room while there is none. */
RowLayout {
    id: note

    property var prose: null
    required property string mark

    visible: prose !== null
    spacing: Theme.space.m

    MarkBadge {
        mark: note.mark
        Layout.alignment: Qt.AlignTop
    }

    ProseText {
        prose: note.prose
        Layout.fillWidth: true
        Layout.minimumHeight: 36
        verticalAlignment: Text.AlignVCenter
    }
}
