// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! Steps to bring into their order: pressing a card says that it comes next. The cards lie beside the path that they
    fill, or below it where there is little room. */
ActivityFrame {
    id: activity

    readonly property var steps: view.steps ?? []
    readonly property var openSteps: steps.filter(step => step.place === 0)

    signal act(var action)

    opening: view.prompt ?? null
    asks: true
    wideContent: true

    ArrowKeys {
        id: table

        readonly property bool unfinished: activity.openSteps.length > 0
        /*! The cards and the path stand side by side. */
        readonly property bool split: unfinished && activity.fullWidth >= 700 * Math.min(Theme.textScale, 1.25)
        readonly property real pileTop: unfinished && !split ? path.implicitHeight + Theme.space.xl : 0

        implicitHeight: Math.max(path.implicitHeight, unfinished ? pileTop + pile.implicitHeight : 0)
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: activity.view.prompt?.plain ?? ""

        SequencePath {
            id: path

            anchors.right: parent.right
            width: table.split ? Math.round(activity.fullWidth * 0.45) : activity.fullWidth
            steps: activity.steps
            latest: activity.view.last ?? ""
            whole: table.split || !table.unfinished
        }

        SequencePile {
            id: pile

            anchors.left: parent.left
            y: table.pileTop
            width: table.split ? activity.fullWidth - path.width - Theme.space.xl : activity.fullWidth
            visible: table.unfinished
            steps: activity.steps
            latest: activity.view.last ?? ""
            onEmptied: activity.comeToOpening()
            onPicked: id => activity.act({"do": "next", "step": id})
        }
    }

    ClosingNote {
        prose: activity.view.closing ?? null
    }
}
