// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A talk in the invented messenger Pling. The messages arrive one after another; any of them may be marked; once
    marking is over, a reply is chosen. The talk stands beside the question where there is room, else above it. */
ActivityFrame {
    id: activity

    readonly property bool marking: view.marking ?? false

    signal act(var action)

    opening: view.intro ?? view.ask ?? null
    asks: !view.intro
    wideContent: true

    Item {
        id: table

        readonly property bool split: activity.fullWidth >= 760 * Math.min(Theme.textScale, 1.5)

        implicitHeight: split ? Math.max(pling.implicitHeight, side.implicitHeight)
                              : pling.implicitHeight + Theme.space.xl + side.implicitHeight
        Layout.fillWidth: true

        PlingWindow {
            id: pling

            anchors.left: parent.left
            width: table.split ? Math.round(activity.fullWidth * 0.54) : activity.fullWidth
            title: activity.view.title?.plain ?? ""
            people: activity.view.people ?? []
            messages: activity.view.messages ?? []
            question: activity.view.ask?.plain ?? ""
            marking: activity.marking
            onMarked: id => {
                if (activity.marking) {
                    activity.act({"do": "mark", "message": id})
                }
            }
        }

        ChatSide {
            id: side

            anchors.right: parent.right
            y: table.split ? 0 : pling.implicitHeight + Theme.space.xl
            width: table.split ? activity.fullWidth - pling.width - Theme.space.xl : activity.fullWidth
            view: activity.view
            arriving: pling.arriving
            asks: !activity.asks
            onShowAll: pling.showAll()
            onNothingMarked: activity.act({"do": "none"})
            onReplied: id => activity.act({"do": "reply", "reply": id})
        }
    }
}
