// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! For grown-ups: the modules of one age, on or off, in the order in which they are suggested. */
PageFrame {
    id: page

    objectName: "OfferedModulesPage"
    //: Title of the page where grown-ups switch modules on and off and put them in order.
    title: qsTr("Modules and their order")

    PageColumn {
        spacing: Theme.space.m

        ManagedNote {
            visible: Offer.modulesSet
            text: qsTr("Which modules there are is set by whoever looks after this computer. The order is yours.")
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.space.s
            Layout.fillWidth: true

            Repeater {
                model: Offer.bands

                ChoicePill {
                    required property var modelData

                    objectName: "band-" + modelData.band
                    text: Wording.bands[modelData.band] ?? modelData.band
                    picked: OfferedModules.band === modelData.band
                    onClicked: OfferedModules.band = modelData.band
                }
            }
        }

        BodyText {
            text: OfferedModules.count > 0
                  ? qsTr("What is switched off is in no list. What somebody has finished stays finished.")
                  : qsTr("There is no module for this age.")
            soft: true
            Layout.fillWidth: true
        }

        Repeater {
            model: OfferedModules

            OfferedModuleRow {
                required property int index

                first: index === 0
                last: index === OfferedModules.count - 1
                Layout.fillWidth: true
            }
        }
    }
}
