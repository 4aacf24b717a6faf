// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! An invented app's profile as somebody sees it, and above it whose eyes are looking. */
Item {
    id: profile

    required property var view
    readonly property var items: view.items ?? []
    readonly property string eyes: view.eyes ?? "anybody"

    signal looked(string eyes)

    implicitHeight: card.y + card.height

    BodyText {
        id: question

        width: parent.width
        //: Above a profile in an invented app; the three buttons below it say who is looking.
        text: qsTr("Who is looking?")
        font.bold: true
    }

    SettingsOptions {
        id: lookers

        anchors.top: question.bottom
        anchors.topMargin: Theme.space.s
        width: parent.width
        title: question.text
        options: [
            //: Whose eyes see a profile. One of three buttons.
            {id: "friend", text: {plain: qsTr("a friend")}, chosen: profile.eyes === "friend"},
            //: Whose eyes see a profile. One of three buttons.
            {id: "friend-of-friend", text: {plain: qsTr("a friend of a friend")},
             chosen: profile.eyes === "friend-of-friend"},
            //: Whose eyes see a profile. One of three buttons.
            {id: "anybody", text: {plain: qsTr("anybody")}, chosen: profile.eyes === "anybody"}]
        onPicked: id => profile.looked(id)
    }

    Rectangle {
        id: card

        anchors.top: lookers.bottom
        anchors.topMargin: Theme.space.l
        width: parent.width
        height: head.height + rows.implicitHeight + 2 * Theme.space.l
        radius: Theme.cardRadius
        color: Theme.colour.surface
        border.width: Theme.stroke
        border.color: Theme.colour.line

        SettingsHead {
            id: head

            x: card.border.width
            y: card.border.width
            width: parent.width - 2 * card.border.width
            app: profile.view.app?.plain ?? ""
            owner: profile.view.owner ?? null
            portrait: profile.view.portrait ?? null
        }

        Stack {
            id: rows

            anchors.top: head.bottom
            anchors.topMargin: Theme.space.l
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.l
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.l
            spacing: Theme.space.s

            Repeater {
                model: profile.items.length

                SettingsItem {
                    required property int index

                    objectName: "item-" + (item.id ?? "")
                    item: profile.items[index] ?? ({})
                    width: rows.width
                    height: implicitHeight
                }
            }
        }
    }
}
