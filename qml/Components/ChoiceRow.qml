// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! One of several choices of which one is in force. Who uses it binds `picked` and answers `clicked`. */
CardButton {
    id: control

    property string note
    property string iconName

    padding: Theme.space.m
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    cornerRadius: Theme.radius
    Accessible.role: Accessible.RadioButton
    Accessible.description: note
    Accessible.checkable: true
    Accessible.checked: picked
    Accessible.onToggleAction: activate()

    contentItem: RowLayout {
        spacing: Theme.space.m

        Rectangle {
            implicitWidth: 24
            implicitHeight: 24
            radius: 12
            color: "transparent"
            border.width: 2
            border.color: control.picked ? Theme.colour.primary : Theme.colour.outline

            Rectangle {
                anchors.centerIn: parent
                visible: control.picked
                width: 12
                height: 12
                radius: 6
                color: Theme.colour.primary
            }
        }

        Icon {
            visible: control.iconName !== ""
            name: control.iconName
        }

        TitleAndNote {
            title: control.text
            note: control.note
            Layout.fillWidth: true
        }
    }
}
