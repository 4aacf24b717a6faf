// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! The classes and families of which a learner is in one, or in none. */
GridLayout {
    id: picker

    /*! The id of the one that is chosen, 0 for none. */
    required property int current
    property bool wide: true
    /*! What it means to choose none. */
    //: Among classes and families to choose from.
    property string noneText: qsTr("In no group")

    signal picked(int groupId)

    columns: wide ? 2 : 1
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.s

    ChoiceRow {
        objectName: "group-0"
        text: picker.noneText
        picked: picker.current === 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: picker.picked(0)
    }

    Repeater {
        model: Groups

        ChoiceRow {
            required property int groupId
            required property string name
            required property int members

            objectName: "group-" + groupId
            text: name
            //: How many learn in a class or family.
            note: qsTr("%Ln learner(s)", "", members)
            picked: picker.current === groupId
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: picker.picked(groupId)
        }
    }
}
