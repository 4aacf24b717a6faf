// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! A card that has not found its basket: pressed to pick it up, or dragged. Its place in the layout stays while it is
    dragged, so that it can go back there. */
Item {
    id: place

    required property var card
    property bool picked: false
    property bool drawn: false

    signal clicked
    signal droppedAt(point scenePosition)
    /*! It had the keyboard's focus when it found its basket. */
    signal focusLostToBasket

    implicitHeight: face.implicitHeight
    onVisibleChanged: if (!visible && face.activeFocus) focusLostToBasket()
    z: drag.active ? 1 : 0
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.fillHeight: true

    /*! Brings the keyboard to the card. */
    function takeFocus() {
        face.forceActiveFocus(Qt.TabFocusReason)
    }

    OptionCard {
        id: face

        objectName: "card-" + (place.card.id ?? "")
        width: place.width
        height: place.height
        prose: place.card.text ?? null
        picture: place.card.picture ?? null
        pictureHeight: 104
        picked: place.picked
        mark: place.card.mark ?? ""
        note: place.card.message ?? null
        centred: place.drawn
        Accessible.role: Accessible.RadioButton
        Accessible.onToggleAction: activate()
        onClicked: place.clicked()

        DragHandler {
            id: drag

            property point last

            cursorShape: Qt.ClosedHandCursor
            onCentroidChanged: if (active) last = centroid.scenePosition
            onActiveChanged: {
                if (!active) {
                    face.x = 0
                    face.y = 0
                    place.droppedAt(last)
                }
            }
        }
    }
}
