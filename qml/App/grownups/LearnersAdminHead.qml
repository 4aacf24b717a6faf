// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Above the list of everybody: the ways to add a class or a group, and the groups, of which one is shown. */
ColumnLayout {
    id: head

    spacing: Theme.space.m

    LinkRow {
        objectName: "importRow"
        //: Leads to the page on which a teacher adds all learners of a class at once.
        text: qsTr("Add a class from a list")
        note: qsTr("Nicknames or numbers, pasted or out of a file.")
        iconName: "add"
        Layout.fillWidth: true
        onClicked: {
            ClassImport.begin(Groups.currentId)
            Navigation.open("ClassImportPage")
        }
    }

    LinkRow {
        objectName: "newGroupRow"
        //: Leads to the page on which a class or a family is added.
        text: qsTr("Add a group")
        note: qsTr("A class or a family, with a page of its own.")
        iconName: "people"
        Layout.fillWidth: true
        onClicked: {
            Groups.choose(0)
            Navigation.open("GroupAdminPage")
        }
    }

    GroupPicker {
        visible: Groups.count > 0
        wide: head.width > 560 * Theme.textScale
        current: Groups.currentId
        //: Among classes and families, to show all learners.
        noneText: qsTr("Everybody")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        onPicked: groupId => Groups.choose(groupId)
    }

    LinkRow {
        objectName: "changeGroupRow"
        visible: Groups.currentId !== 0
        //: Leads to the page on which a class or family is renamed or removed; %1 is its name.
        text: qsTr("Rename or remove “%1”").arg(Groups.currentName)
        iconName: "settings"
        Layout.fillWidth: true
        onClicked: Navigation.open("GroupAdminPage")
    }

    Heading {
        //: Heading above the list of all learners of this computer.
        text: Groups.currentId === 0 ? qsTr("Everybody who learns here") : Groups.currentName
        level: 2
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
    }
}
