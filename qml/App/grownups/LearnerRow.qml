// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! A learner in the list of everybody; leads to what is kept of them. */
FocusScope {
    id: place

    required property int learnerId
    required property int groupId
    required property string picture
    required property string name
    required property string band
    readonly property string facts: Wording.learnerFacts(band, Groups.nameOf(groupId))

    width: ListView.view?.width ?? 0
    implicitHeight: card.implicitHeight

    CardButton {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.space.xl, Theme.columnWidth)
        objectName: "learner-" + place.learnerId
        text: Wording.learnerName(place.name, place.picture)
        focus: true
        padding: Theme.space.m
        leftPadding: Theme.space.l
        rightPadding: Theme.space.l
        cornerRadius: Theme.radius
        Accessible.description: place.facts
        onClicked: {
            LearnerDesk.choose(place.learnerId)
            Navigation.open("LearnerPage")
        }

        contentItem: RowLayout {
            spacing: Theme.space.l

            LearnerFace {
                picture: place.picture
                implicitWidth: 48
                implicitHeight: 48
            }

            TitleAndNote {
                title: card.text
                note: place.facts
                Layout.fillWidth: true
            }

            Icon {
                name: "forward"
                directional: true
                tint: Theme.colour.inkSoft
            }
        }
    }
}
