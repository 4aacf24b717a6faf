// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! Lanterns on a line at dusk: a lit one with its words for each thing chosen, a dark one for each that is still open. */
Rectangle {
    id: chain

    /*! What was chosen, as prose. */
    required property var words
    /*! How many lanterns hang there at least. */
    required property int slots
    /*! What screen readers say of all of it. */
    required property string spoken
    readonly property int lanternSize: Math.max(52, Math.min(88, (Window.height - 320) * 0.24))

    implicitHeight: links.y + links.implicitHeight + Theme.space.m
    radius: Theme.cardRadius
    color: Theme.night.paper
    border.width: Theme.highContrast ? Theme.stroke : 0
    border.color: Theme.night.line
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Grid {
        id: links

        readonly property int count: Math.max(chain.slots, chain.words.length)
        readonly property int fitting: Math.max(1, Math.floor((chain.width - 2 * Theme.space.l)
                                                             / (150 * Theme.textScale)))
        readonly property int cellWidth: Math.floor((chain.width - 2 * Theme.space.l) / columns)

        y: Theme.space.l
        anchors.horizontalCenter: parent.horizontalCenter
        // As many as fit, spread evenly over the rows.
        columns: Math.ceil(Math.max(1, count) / Math.ceil(Math.max(1, count) / fitting))

        Repeater {
            model: links.count

            Item {
                id: link

                required property int index
                readonly property var prose: chain.words[index] ?? null

                implicitWidth: links.cellWidth
                implicitHeight: label.y + (prose ? label.implicitHeight : 0) + Theme.space.s

                Rectangle {
                    width: parent.width
                    height: 2
                    color: Theme.night.outline
                }

                LanternItem {
                    id: lantern

                    status: link.prose ? "finished" : "new"
                    y: -Math.round(height * 0.08)
                    width: chain.lanternSize
                    height: chain.lanternSize
                    anchors.horizontalCenter: parent.horizontalCenter
                }

                ProseText {
                    id: label

                    prose: link.prose
                    color: Theme.night.ink
                    font.bold: true
                    horizontalAlignment: Text.AlignHCenter
                    anchors.top: lantern.bottom
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.leftMargin: Theme.space.xs
                    anchors.rightMargin: Theme.space.xs
                    Accessible.ignored: true
                }
            }
        }
    }
}
