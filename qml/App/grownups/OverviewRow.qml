// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! A learner in a list view, and how many modules they have finished and begun; leads to what these are. */
FocusScope {
    id: place

    /*! A learner as Overview.learners has them. */
    required property var modelData
    //: How many modules a learner has finished, and how many they are in.
    readonly property string finished: qsTr("%Ln module(s) finished", "", modelData.finished)
                                       + (modelData.begun > 0 ? " · " + qsTr("%Ln begun", "", modelData.begun) : "")
    readonly property string facts: Wording.learnerFacts(modelData.band, Groups.nameOf(modelData.groupId)) + " · " + finished

    width: ListView.view?.width ?? 0
    implicitHeight: card.implicitHeight

    CardButton {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.space.xl, Theme.columnWidth)
        objectName: "overview-" + place.modelData.learnerId
        text: Wording.learnerName(place.modelData.nickname, place.modelData.picture)
        focus: true
        padding: Theme.space.m
        leftPadding: Theme.space.l
        rightPadding: Theme.space.l
        cornerRadius: Theme.radius
        Accessible.description: place.facts
        onClicked: {
            Overview.show(place.modelData.learnerId)
            Navigation.open("LearnerOverviewPage")
        }

        contentItem: RowLayout {
            spacing: Theme.space.l

            LearnerFace {
                picture: place.modelData.picture
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
