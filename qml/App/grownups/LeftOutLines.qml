// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! The lines of a list that give no learner, and why; of many, the first. */
ColumnLayout {
    id: lines

    readonly property int most: 12
    readonly property var leftOut: ClassImport.leftOut

    visible: leftOut.length > 0
    spacing: Theme.space.xs

    BodyText {
        objectName: "leftOutCount"
        //: How many lines of a pasted list give no learner.
        text: qsTr("%Ln line(s) are left out:", "", lines.leftOut.length)
        Layout.fillWidth: true
    }

    Repeater {
        model: lines.leftOut.slice(0, lines.most)

        BodyText {
            required property var modelData

            text: modelData.text
                  //: A line of a pasted list that gives no learner: %L1 is its number, %2 what stands there, %3 the reason.
                  ? qsTr("Line %L1, “%2”: %3.").arg(modelData.line).arg(modelData.text).arg(modelData.why)
                  //: A line of a pasted list that gives no learner: %L1 is its number, %2 the reason.
                  : qsTr("Line %L1: %2.").arg(modelData.line).arg(modelData.why)
            horizontalAlignment: Text.AlignLeft
            soft: true
            Layout.fillWidth: true
        }
    }

    BodyText {
        visible: lines.leftOut.length > lines.most
        //: How many more lines of a pasted list give no learner, besides those that are shown.
        text: qsTr("And %Ln more.", "", lines.leftOut.length - lines.most)
        soft: true
        Layout.fillWidth: true
    }
}
