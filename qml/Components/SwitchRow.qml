// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! A sentence that is on or off. Who uses it binds `on` and answers `clicked`, so the row never holds a state of its own. */
CardButton {
    id: control

    property bool on: false
    property string note

    padding: Theme.space.m
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    cornerRadius: Theme.radius
    Accessible.role: Accessible.CheckBox
    Accessible.description: note
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.onToggleAction: activate()

    contentItem: RowLayout {
        spacing: Theme.space.l

        TitleAndNote {
            title: control.text
            note: control.note
            Layout.fillWidth: true
        }

        Rectangle {
            implicitWidth: 56
            implicitHeight: 32
            radius: 16
            color: control.on ? Theme.colour.primary : "transparent"
            border.width: 2
            border.color: control.on ? Theme.colour.primary : Theme.colour.outline

            Rectangle {
                readonly property bool atEnd: control.on !== control.mirrored

                x: atEnd ? parent.width - width - 4 : 4
                anchors.verticalCenter: parent.verticalCenter
                width: 24
                height: 24
                radius: 12
                color: control.on ? Theme.colour.primaryInk : Theme.colour.outline

                Icon {
                    visible: control.on
                    anchors.centerIn: parent
                    name: "check"
                    size: 16
                    tint: Theme.colour.primary
                }
            }
        }
    }
}
