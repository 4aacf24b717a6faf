// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! The small pictures that the quiz counts with, to choose one of. */
Flow {
    id: row

    property ColourSet colours: Theme.colour
    property int cornerRadius: Theme.radius
    /*! The one that is chosen, or "". */
    required property string current
    readonly property var names: ({
        //: A small picture to choose.
        "star": qsTr("Star"),
        //: A small picture to choose.
        "boat": qsTr("Boat"),
        //: A small picture to choose.
        "fish": qsTr("Fish"),
        //: A small picture to choose.
        "tree": qsTr("Tree"),
        //: A small picture to choose.
        "cup": qsTr("Cup"),
        //: A small picture to choose.
        "kite": qsTr("Kite"),
        //: A small picture to choose.
        "key": qsTr("Key"),
        //: A small picture to choose.
        "flower": qsTr("Flower")
    })

    signal picked(string name)

    spacing: Theme.space.m

    Repeater {
        model: Leaving.pictures

        CardButton {
            id: card

            required property string modelData

            objectName: "counter-" + modelData
            text: row.names[modelData]
            picked: row.current === modelData
            padding: Theme.space.m
            colours: row.colours
            cornerRadius: row.cornerRadius
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: picked
            Accessible.onToggleAction: activate()
            onClicked: row.picked(modelData)

            contentItem: Item {
                implicitWidth: icon.width
                implicitHeight: icon.height

                Icon {
                    id: icon

                    anchors.centerIn: parent
                    name: card.modelData
                    size: Math.round(32 * Math.min(Theme.textScale, 1.5))
                    tint: row.colours.ink
                }
            }
        }
    }
}
