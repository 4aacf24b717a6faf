// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Who is learning here, and the way to let somebody else learn. */
Pressable {
    id: control

    objectName: "learnerButton"
    colours: Theme.night
    cornerRadius: Theme.cardRadius
    padding: Theme.space.s
    text: Wording.callingName(Learners.nickname, Learners.picture)
    //: For screen readers, the learner's picture on the home page; %1 is the learner's name.
    spokenName: qsTr("%1. Change who is learning.").arg(Wording.learnerName(Learners.nickname, Learners.picture))
    onClicked: Learners.leave()

    contentItem: ColumnLayout {
        spacing: Theme.space.xs

        LearnerFace {
            picture: Learners.picture
            implicitWidth: 84
            implicitHeight: 84
            Layout.alignment: Qt.AlignHCenter

            Rectangle {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                width: 32
                height: 32
                radius: 16
                color: control.colours.surface

                Icon {
                    anchors.centerIn: parent
                    name: "people"
                    size: 20
                    tint: control.colours.ink
                }
            }
        }

        Text {
            visible: text !== ""
            text: control.text
            textFormat: Text.PlainText
            color: control.colours.ink
            font: control.font
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: 160 * Theme.textScale
            Accessible.ignored: true
        }
    }
}
