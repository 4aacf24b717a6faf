// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! A module on or off, and two buttons that move it in the order. */
RowLayout {
    id: row

    required property string moduleId
    required property string title
    required property string summary
    required property bool sensitive
    required property bool offered
    property bool first: false
    property bool last: false

    spacing: Theme.space.s

    SwitchRow {
        objectName: "offer-" + row.moduleId
        text: row.title
        note: row.sensitive
              //: Note on a module about hard things. %1 is what the module is about.
              ? qsTr("%1 Nothing of it is kept.").arg(row.summary) : row.summary
        on: row.offered
        enabled: !Offer.modulesSet
        Layout.fillWidth: true
        onClicked: OfferedModules.offer(row.moduleId, !row.offered)
    }

    IconButton {
        objectName: "earlier-" + row.moduleId
        //: A button that moves a module to an earlier place; %1 is the module's title.
        name: qsTr("Earlier: %1").arg(row.title)
        iconName: "up"
        opacity: row.first ? 0 : 1
        enabled: !row.first
        onClicked: OfferedModules.move(row.moduleId, -1)
    }

    IconButton {
        objectName: "later-" + row.moduleId
        //: A button that moves a module to a later place; %1 is the module's title.
        name: qsTr("Later: %1").arg(row.title)
        iconName: "scroll-on"
        opacity: row.last ? 0 : 1
        enabled: !row.last
        onClicked: OfferedModules.move(row.moduleId, 1)
    }
}
