// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! A module on the home page of 11 to 17: its drawing, title, and where one stands. */
CardButton {
    id: card

    required property string moduleId
    required property string title
    required property string summary
    required property int minutes
    required property string cover
    required property string theme
    required property string status
    required property string otherLanguage

    objectName: "module-" + moduleId
    text: title
    padding: Theme.space.l
    Accessible.description: summary + " " + Wording.moduleFacts(minutes, status, otherLanguage)

    contentItem: Column {
        spacing: Theme.space.s

        Picture {
            width: parent.width
            height: Math.round(width * 5 / 8)
            picture: ({ media: card.cover })
        }

        BodyText {
            width: parent.width
            text: card.title
            font.bold: true
            font.pixelSize: Theme.textLarge
            Accessible.ignored: true
        }

        BodyText {
            width: parent.width
            text: card.summary
            soft: true
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }

        ModuleStatus {
            width: parent.width
            minutes: card.minutes
            status: card.status
            otherLanguage: card.otherLanguage
        }
    }
}
