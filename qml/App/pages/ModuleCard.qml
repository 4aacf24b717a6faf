// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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
    padding: Theme.space.m
    bottomPadding: Theme.space.l
    Accessible.description: summary + " " + Wording.moduleFacts(minutes, status, otherLanguage)

    contentItem: ColumnLayout {
        spacing: Theme.space.s

        Rectangle {
            implicitHeight: 140
            radius: Theme.radius
            color: Theme.colour.raised
            Layout.fillWidth: true

            Picture {
                anchors.fill: parent
                anchors.margins: Theme.space.s
                picture: ({ media: card.cover })
            }
        }

        BodyText {
            text: card.title
            font.bold: true
            font.pixelSize: Theme.textLarge
            lineHeight: 1.05
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.xs
            Layout.rightMargin: Theme.space.xs
            Accessible.ignored: true
        }

        BodyText {
            text: card.summary
            soft: true
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.xs
            Layout.rightMargin: Theme.space.xs
            Accessible.ignored: true
        }

        Item {
            Layout.fillHeight: true
        }

        ModuleStatus {
            minutes: card.minutes
            status: card.status
            otherLanguage: card.otherLanguage
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.xs
            Layout.rightMargin: Theme.space.xs
        }
    }
}
