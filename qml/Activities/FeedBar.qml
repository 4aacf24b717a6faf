// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! How many points a topic has, as words and as a bar that is as long as its share of all points. */
Item {
    id: bar

    required property string topic
    required property int points
    required property real share
    //: How many points an invented feed has given to a topic.
    readonly property string amount: qsTr("%Ln point(s)", "", points)

    implicitHeight: track.y + track.height
    Accessible.role: Accessible.StaticText
    //: For screen readers: a topic and its points in an invented feed.
    Accessible.name: qsTr("%1: %2").arg(topic).arg(amount)

    BodyText {
        id: name

        text: bar.topic
        horizontalAlignment: Text.AlignLeft
        anchors.left: parent.left
        anchors.right: number.left
        anchors.rightMargin: Theme.space.m
        Accessible.ignored: true
    }

    BodyText {
        id: number

        text: bar.amount
        soft: true
        wrapMode: Text.NoWrap
        anchors.right: parent.right
        Accessible.ignored: true
    }

    Rectangle {
        id: track

        anchors.top: name.bottom
        anchors.topMargin: Theme.space.xs
        anchors.left: parent.left
        anchors.right: parent.right
        height: 16
        radius: 8
        color: Theme.colour.raised
        border.width: Theme.stroke
        border.color: Theme.colour.outline

        Rectangle {
            anchors.left: parent.left
            width: bar.points > 0 ? Math.max(height, parent.width * bar.share) : 0
            height: parent.height
            radius: 8
            color: Theme.colour.primary

            Behavior on width {
                NumberAnimation {
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
