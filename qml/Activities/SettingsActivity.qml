// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! The switches of an invented app beside the profile that they are about, drawn anew at every switch as the chosen eyes
    see it. Where there is little room, the profile stands above the switches. */
ActivityFrame {
    id: activity

    readonly property var settings: view.switches ?? []

    signal act(var action)

    opening: view.prompt ?? null
    asks: true
    wideContent: true

    FoundLanterns {
        visible: needed > 1
        needed: activity.view.needed ?? 0
        found: Math.min(needed, activity.view.safe ?? 0)
    }

    Item {
        id: table

        readonly property bool split: activity.fullWidth >= 820 * Math.min(Theme.textScale, 1.5)

        implicitHeight: split ? Math.max(profile.implicitHeight, switches.implicitHeight)
                              : profile.implicitHeight + Theme.space.xl + switches.implicitHeight
        Layout.fillWidth: true

        SettingsProfile {
            id: profile

            anchors.left: parent.left
            width: table.split ? Math.round(activity.fullWidth * 0.42) : activity.fullWidth
            view: activity.view
            onLooked: eyes => activity.act({"do": "look", "as": eyes})
        }

        Stack {
            id: switches

            anchors.right: parent.right
            y: table.split ? 0 : profile.implicitHeight + Theme.space.xl
            width: table.split ? activity.fullWidth - profile.width - Theme.space.xl : activity.fullWidth
            spacing: Theme.space.l

            Repeater {
                model: activity.settings.length

                SettingsSwitch {
                    id: one

                    required property int index

                    setting: activity.settings[index] ?? ({})
                    width: switches.width
                    height: implicitHeight
                    onPicked: option => activity.act({"do": "set", "switch": one.setting.id, "option": option})
                }
            }

            ClosingNote {
                prose: activity.view.closing ?? null
                width: switches.width
            }
        }
    }
}
