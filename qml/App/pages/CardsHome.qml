// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Home for 11 to 17: what comes next, then cards grouped by theme. */
PageColumn {
    id: home

    readonly property int row: Math.min(width - 2 * margins, maximumWidth)
    readonly property int columns: Math.max(1, Math.floor(row / (300 * Math.min(Theme.textScale, 1.6))))
    readonly property int cardWidth: (row - (columns - 1) * Theme.space.l) / columns

    maximumWidth: 1240
    spacing: Theme.space.xl

    HomeHeader {
    }

    ReviewInvitation {
        Layout.fillWidth: true
        Layout.maximumWidth: 640 * Theme.textScale
    }

    Repeater {
        model: Modules.themes

        ColumnLayout {
            id: section

            required property var modelData

            spacing: Theme.space.m
            Layout.fillWidth: true

            Heading {
                text: section.modelData.title
                level: 2
                Layout.fillWidth: true
            }

            GridLayout {
                columns: home.columns
                columnSpacing: Theme.space.l
                rowSpacing: Theme.space.l

                Repeater {
                    model: Modules

                    ModuleCard {
                        visible: theme === section.modelData.id
                        Layout.preferredWidth: home.cardWidth
                        Layout.fillHeight: true
                        onClicked: Session.open(moduleId)
                    }
                }
            }
        }
    }
}
