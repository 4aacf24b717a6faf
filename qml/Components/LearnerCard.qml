// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! A card with the face of a learner. Without a picture it shows a plus, for somebody new. */
CardButton {
    id: card

    required property string picture
    required property string nickname
    required property string band

    text: Wording.learnerName(nickname, picture)
    Accessible.description: Wording.bands[band] ?? ""

    contentItem: ColumnLayout {
        spacing: Theme.space.xs

        LearnerFace {
            picture: card.picture
            implicitWidth: 112
            implicitHeight: 112
            Layout.alignment: Qt.AlignHCenter

            Icon {
                anchors.centerIn: parent
                name: card.picture ? "" : "add"
                size: 48
                tint: Theme.light.primary
            }
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
            text: Wording.bands[card.band] ?? ""
            soft: true
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
