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

    maximumWidth: 1240
    spacing: Theme.space.xl

    HomeHeader {
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
                columns: Math.max(1, Math.floor(home.width / (330 * Math.min(Theme.textScale, 1.6))))
                columnSpacing: Theme.space.l
                rowSpacing: Theme.space.l
                Layout.fillWidth: true

                Repeater {
                    model: Modules

                    ModuleCard {
                        visible: theme === section.modelData.id
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        Layout.maximumWidth: 480 * Theme.textScale
                        onClicked: Session.open(moduleId)
                    }
                }
            }
        }
    }
}
