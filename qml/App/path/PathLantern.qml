// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A module on the path: its lantern, standing on the path, and its title on a pill below. */
Pressable {
    id: node

    required property int index
    required property string moduleId
    required property string title
    required property string summary
    required property string status
    required property bool next
    required property string otherLanguage

    property real lanternSize: 150
    property real maximumWidth: 240
    readonly property real pillHeight: pill.height
    /*! From the top down to where the lantern stands. */
    readonly property real foot: lanternSize * 0.79

    text: title
    spokenName: status === "finished"
                //: For screen readers, a lantern on the path whose module is finished; %1 is the module's title.
                ? qsTr("%1. Finished, its lantern is lit.").arg(title)
                //: For screen readers, the lantern on the path to go to next; %1 is the module's title.
                : next ? qsTr("%1. Next on your path.").arg(title)
                       : title
    colours: Theme.night
    cornerRadius: Theme.cardRadius
    implicitWidth: Math.max(pill.width, lanternSize)
    implicitHeight: pill.anchors.topMargin + pill.height
    Accessible.description: otherLanguage === "" ? summary : summary + " " + otherLanguage

    Item {
        anchors.fill: parent

        LanternItem {
            id: lantern

            anchors.horizontalCenter: parent.horizontalCenter
            width: node.lanternSize
            height: node.lanternSize
            status: node.status === "finished" ? "finished" : node.next ? "next" : "new"
        }

        Rectangle {
            id: pill

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            anchors.topMargin: node.foot + node.lanternSize * 0.07
            width: Math.min(node.maximumWidth, words.implicitWidth + 2 * Theme.space.l)
            height: words.implicitHeight + 2 * Theme.space.s
            radius: Math.min(height / 2, Theme.cardRadius)
            color: node.down || node.hovered ? Theme.night.chosen : Theme.night.surface
            border.width: Theme.highContrast ? Theme.stroke : 0
            border.color: Theme.night.outline

            Text {
                id: words

                /*! Is read aloud. */
                property bool spoken: true

                anchors.centerIn: parent
                width: Math.min(implicitWidth, node.maximumWidth - 2 * Theme.space.l)
                text: node.otherLanguage === "" ? node.title : node.title + "\n" + node.otherLanguage
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                lineHeight: Theme.lineHeight
                horizontalAlignment: Text.AlignHCenter
                color: Theme.night.ink
                font.family: Theme.family
                font.pixelSize: Theme.textBody
                font.bold: node.next
                Accessible.ignored: true
            }
        }
    }
}
