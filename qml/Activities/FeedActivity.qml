// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A feed called Loop, one post at a time, and beside it what it now believes of the learner. The rule by which it
    chooses opens on demand. */
ActivityFrame {
    id: activity

    property bool ruleOpen: false
    readonly property var post: view.post ?? null
    readonly property var latest: (view.shown ?? []).slice(-1)[0] ?? null

    signal act(var action)

    opening: view.prompt ?? null
    asks: true
    wideContent: true

    Keys.onPressed: event => {
        event.accepted = phone.doNumber(event.key - Qt.Key_1)
    }

    Item {
        id: table

        readonly property real room: activity.fullWidth
        /*! The phone and what it believes stand side by side. */
        readonly property bool split: room >= 700 * Math.min(Theme.textScale, 1.25)

        implicitHeight: split ? Math.max(phone.height, belief.height) : belief.y + belief.height
        Layout.fillWidth: true

        FeedPhone {
            id: phone

            anchors.left: parent.left
            width: table.split ? Math.round(table.room * 0.56) : table.room
            post: activity.post
            round: activity.view.round ?? 1
            rounds: activity.view.rounds ?? 1
            onDid: verb => activity.act({"do": verb})
        }

        FeedBelief {
            id: belief

            anchors.right: parent.right
            y: table.split ? 0 : phone.height + Theme.space.xl
            width: table.split ? table.room - phone.width - Theme.space.xl : table.room
            points: activity.view.points ?? []
            latest: activity.latest
            rule: activity.view.rule ?? null
            ruleOpen: activity.ruleOpen
            onRuleToggled: activity.ruleOpen = !activity.ruleOpen
        }
    }

    ClosingNote {
        prose: activity.view.closing ?? null
    }
}
