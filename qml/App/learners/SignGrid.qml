// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! The small pictures of which three, in their order, lead a learner in. */
GridLayout {
    id: grid

    /*! Width and height of each, in pixels. */
    property int cell: 104

    /*! One of them was pressed. */
    signal pressed(string name)

    columns: 3
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.m

    Repeater {
        model: Login.signNames

        CardButton {
            id: card

            required property string modelData

            objectName: "sign-" + modelData
            text: Wording.signs[modelData]
            padding: Theme.space.s
            implicitWidth: grid.cell
            implicitHeight: grid.cell
            onClicked: grid.pressed(modelData)

            contentItem: Item {
                Artwork {
                    anchors.centerIn: parent
                    width: Math.min(parent.width, parent.height)
                    height: width
                    name: "sign-" + card.modelData
                }
            }

            HearButton {
                about: card
                anchors.right: parent.right
                anchors.bottom: parent.bottom
            }
        }
    }
}
