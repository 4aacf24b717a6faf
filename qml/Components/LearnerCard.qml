// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! A card with a picture that stands for a learner, or with the sign of a group of learners, and what they are called. */
CardButton {
    id: card

    required property string picture
    property string note
    /*! Stands for several learners: looks like a pile of cards. */
    property bool pile: false

    Accessible.description: note

    Loader {
        z: -2
        anchors.fill: parent
        anchors.leftMargin: Theme.space.m
        anchors.rightMargin: Theme.space.m
        anchors.topMargin: -Theme.space.s
        active: card.pile
        source: "PileGround.qml"
    }

    contentItem: ColumnLayout {
        spacing: Theme.space.xs

        LearnerFace {
            picture: card.picture
            radius: card.pile ? Theme.cardRadius : width / 2
            color: card.pile ? "transparent" : Theme.light.paper
            implicitWidth: 112
            implicitHeight: 112
            Layout.alignment: Qt.AlignHCenter
        }

        BodyText {
            text: card.text
            font.bold: true
            maximumLineCount: 2
            elide: Text.ElideRight
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        BodyText {
            text: card.note
            soft: true
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
