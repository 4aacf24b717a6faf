// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! What is seen of a Notice. */
Panel {
    id: panel

    /*! Null while it goes away. */
    readonly property Notice notice: parent as Notice

    quiet: notice?.quiet ?? true
    padding: notice?.padding ?? 0

    GridLayout {
        columns: panel.notice?.narrow ? 2 : 3
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.s

        Icon {
            name: panel.notice?.iconName ?? ""
            tint: Theme.colour.primary
        }

        BodyText {
            text: panel.notice?.said ?? ""
            Layout.fillWidth: true
        }

        QuietButton {
            visible: text !== ""
            text: panel.notice?.actionText ?? ""
            Layout.columnSpan: panel.notice?.narrow ? 2 : 1
            Layout.alignment: Qt.AlignRight
            onClicked: panel.notice.actionTriggered()
        }
    }
}
