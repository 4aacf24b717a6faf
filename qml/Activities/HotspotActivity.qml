// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A picture in which spots are to be found. What a spot is about stands beside the picture, or below it where there is
    little room, never over it. */
ActivityFrame {
    id: activity

    readonly property var spots: view.spots ?? []
    readonly property var latest: spots.find(spot => spot.id === view.last) ?? null

    signal act(var action)

    opening: view.prompt ?? null
    asks: true
    wideContent: true
    ownPicture: true

    Item {
        id: table

        readonly property bool split: activity.fullWidth >= 760 * Math.min(Theme.textScale, 1.25)

        implicitHeight: split ? Math.max(scene.implicitHeight, notes.implicitHeight)
                              : scene.implicitHeight + Theme.space.l + notes.implicitHeight
        Layout.fillWidth: true

        HotspotPicture {
            id: scene

            anchors.left: parent.left
            width: table.split ? Math.round(activity.fullWidth * 0.6) : activity.fullWidth
            picture: activity.view.picture ?? null
            spots: activity.spots
            question: activity.view.prompt?.plain ?? ""
            onTouched: id => activity.act({"do": "touch", "spot": id})
            onMissed: activity.act({"do": "miss"})
        }

        ColumnLayout {
            id: notes

            anchors.right: parent.right
            y: table.split ? 0 : scene.implicitHeight + Theme.space.l
            width: table.split ? activity.fullWidth - scene.width - Theme.space.xl : activity.fullWidth
            spacing: Theme.space.l

            FoundLanterns {
                visible: needed > 1
                needed: activity.view.needed ?? 0
                found: Math.min(needed, activity.view.found ?? 0)
            }

            Panel {
                visible: activity.latest !== null
                padding: Theme.space.l
                spacing: Theme.space.m
                Layout.fillWidth: true

                ProseText {
                    prose: activity.latest?.text ?? null
                    font.bold: true
                    Layout.fillWidth: true
                }

                MarkedNote {
                    prose: activity.latest?.feedback ?? null
                    mark: activity.latest?.mark ?? ""
                    Layout.fillWidth: true
                }
            }

            Panel {
                visible: !!activity.view.elsewhere
                quiet: true
                padding: Theme.space.l
                Layout.fillWidth: true

                MarkedNote {
                    prose: activity.view.elsewhere ?? null
                    mark: "other"
                    Layout.fillWidth: true
                }
            }

            ClosingNote {
                prose: activity.view.closing ?? null
            }
        }
    }
}
