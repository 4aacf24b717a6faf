// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend
import Pathlight.Components

/*! The home of children up to ten: the path at dusk with a lantern for each module, and Glim, who says what comes next.
    Scrolls up and down only where the text is too large for the window. */
ScrollArea {
    id: page

    readonly property string name: Wording.callingName(Learners.nickname, Learners.picture)

    objectName: "pathHome"
    margins: 0

    Item {
        width: parent?.width ?? 0
        height: Math.max(page.height, implicitHeight)
        implicitHeight: trail.leastHeight

        PathTrail {
            id: trail

            /*! Read after what Glim says. */
            property int spokenOrder: 1

            anchors.fill: parent
            room: page.height
            ceiling: invitation.visible ? invitation.y + invitation.height : head.y + head.height
        }

        Item {
            id: head

            x: Theme.space.xl
            y: Theme.space.l
            width: parent.width - 2 * Theme.space.xl
            height: Math.max(greeting.height, learner.height)

            Greeting {
                id: greeting

                text: Modules.count === 0
                      //: Glim on a home page without modules.
                      ? qsTr("There is nothing on your path in this language yet.")
                      : Modules.nextModule === ""
                      //: Glim on the home page, when every module is finished.
                      ? qsTr("Every lantern is lit. Choose one to walk there again.")
                      : page.name === ""
                      //: Glim on the home page, before the title of the next module.
                      ? qsTr("Hello. Next on your path:")
                      //: Glim on the home page, before the title of the next module; %1 is the learner's name.
                      : qsTr("Hello, %1. Next on your path:").arg(page.name)
                strongText: Modules.nextTitle
                mood: Modules.count === 0 ? "thinking" : Modules.nextModule === "" ? "proud" : "glad"
                anchors.left: parent.left
                anchors.right: learner.left
                anchors.rightMargin: Theme.space.l
                height: implicitHeight
            }

            PathMoon {
                anchors.left: greeting.left
                anchors.leftMargin: greeting.reach
                anchors.right: learner.left
                height: parent.height
            }

            LearnerButton {
                id: learner

                anchors.right: parent.right
            }
        }

        ReviewInvitation {
            id: invitation

            anchors.left: head.left
            anchors.top: head.bottom
            anchors.topMargin: Theme.space.m
            width: Math.min(head.width, implicitWidth)
        }
    }
}
