// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! A learner in a list view of which one is chosen: the view's current item. */
FocusScope {
    id: choice

    required property int index
    required property int learnerId
    required property string picture
    required property string nickname
    required property string band
    required property int group
    readonly property string name: Wording.learnerName(nickname, picture)
    readonly property string facts: Wording.learnerFacts(band, Groups.nameOf(group))

    width: ListView.view?.width ?? 0
    implicitHeight: card.implicitHeight

    CardButton {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.space.xl, Theme.columnWidth)
        objectName: "choice-" + choice.learnerId
        text: choice.name
        picked: choice.ListView.isCurrentItem
        focus: true
        padding: Theme.space.m
        leftPadding: Theme.space.l
        rightPadding: Theme.space.l
        cornerRadius: Theme.radius
        Accessible.role: Accessible.RadioButton
        Accessible.description: choice.facts
        Accessible.checkable: true
        Accessible.checked: picked
        Accessible.onToggleAction: activate()
        onClicked: {
            choice.ListView.view.currentIndex = choice.index
            Keeping.begin()
        }

        contentItem: RowLayout {
            spacing: Theme.space.l

            LearnerFace {
                picture: choice.picture
                implicitWidth: 56
                implicitHeight: 56
            }

            TitleAndNote {
                title: choice.name
                note: choice.facts
                Layout.fillWidth: true
            }

            Icon {
                visible: card.picked
                name: "check"
                tint: Theme.colour.primary
            }
        }
    }
}
