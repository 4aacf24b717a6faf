// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! The way taken so far: each question with the answer given, small, one below the other. */
Column {
    id: steps

    /*! [{ask, answer}], each prose. */
    required property var path

    visible: path.length > 0
    spacing: Theme.space.xs

    Repeater {
        model: steps.path.length

        Item {
            id: step

            required property int index
            readonly property var ask: steps.path[index]?.ask ?? null
            readonly property var answer: steps.path[index]?.answer ?? null

            implicitHeight: Math.max(tick.height, words.implicitHeight) + Theme.space.xs
            width: steps.width
            Accessible.role: Accessible.StaticText
            //: For screen readers: a question (%1) and the answer that was given (%2).
            Accessible.name: qsTr("%1 Your answer: %2").arg(ask?.plain ?? "").arg(answer?.plain ?? "")

            Icon {
                id: tick

                name: "lantern"
                size: 20
                tint: Theme.colour.primary
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
            }

            Text {
                id: words

                text: (step.ask?.styled ?? "") + " <b>" + (step.answer?.styled ?? "") + "</b>"
                textFormat: Text.StyledText
                wrapMode: Text.Wrap
                lineHeight: Theme.lineHeight
                color: Theme.colour.inkSoft
                font.family: Theme.family
                font.pixelSize: Theme.textSmall
                // Where Arabic is broken into lines, a last letter may reach out of its line by some pixels.
                leftPadding: Theme.space.xs
                rightPadding: Theme.space.xs
                anchors.left: tick.right
                anchors.leftMargin: Theme.space.s - Theme.space.xs
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
