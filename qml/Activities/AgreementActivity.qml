// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! Clauses to choose from, part by part, and the agreement that grows out of them as a sheet of paper beside. */
ActivityFrame {
    id: activity

    readonly property var parts: view.parts ?? []

    signal act(var action)

    opening: view.prompt ?? null
    asks: true
    wideContent: true

    Item {
        id: table

        readonly property real room: activity.fullWidth
        /*! The clauses and the sheet stand side by side. */
        readonly property bool split: room >= 700 * Math.min(Theme.textScale, 1.25)

        implicitHeight: split ? Math.max(clauses.height, sheet.height) : sheet.y + sheet.height
        Layout.fillWidth: true

        AgreementParts {
            id: clauses

            anchors.left: parent.left
            width: table.split ? Math.round(table.room * 0.52) : table.room
            parts: activity.parts
            chosen: activity.view.chosen ?? 0
            needed: activity.view.needed ?? 0
            onToggled: id => activity.act({"do": "choose", "clause": id})
        }

        AgreementSheet {
            id: sheet

            objectName: "sheet"
            anchors.right: parent.right
            y: table.split ? 0 : clauses.height + Theme.space.xl
            width: table.split ? table.room - clauses.width - Theme.space.xl : table.room
            title: activity.view.title ?? null
            parts: activity.parts
        }
    }

    ClosingNote {
        prose: activity.view.closing ?? null
    }
}
