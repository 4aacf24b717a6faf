// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A learner, and how many modules they have finished and begun. */
CardButton {
    id: row

    /*! As Overview.learners has them. */
    required property var learner
    //: How many modules a learner has finished, and how many they are in.
    readonly property string facts: qsTr("%Ln module(s) finished", "", learner.finished)
                                    + (learner.begun > 0 ? " · " + qsTr("%Ln begun", "", learner.begun) : "")

    objectName: "overview-" + learner.learnerId
    text: Wording.learnerName(learner.nickname, learner.picture)
    padding: Theme.space.m
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    cornerRadius: Theme.radius
    Accessible.description: facts

    contentItem: RowLayout {
        spacing: Theme.space.l

        LearnerFace {
            picture: row.learner.picture
            implicitWidth: 48
            implicitHeight: 48
        }

        TitleAndNote {
            title: row.text
            note: (Wording.bands[row.learner.band] ?? "") + " · " + row.facts
            Layout.fillWidth: true
        }

        Icon {
            name: "forward"
            directional: true
            tint: Theme.colour.inkSoft
        }
    }
}
