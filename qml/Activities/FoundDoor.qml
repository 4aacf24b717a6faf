// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Where the answers led: what this door is, who stands behind it in this country, and the way to the help page. */
Panel {
    id: found

    property var door: null
    readonly property var kinds: door?.kinds ?? []
    /*! The number stands before what is said of it. */
    readonly property bool urgent: kinds[0] === "emergency"
    readonly property bool placeless: kinds.length > 0 && Help.country === ""

    visible: door !== null
    reachable: true
    spacing: Theme.space.m
    Accessible.role: Accessible.Grouping
    Accessible.name: door?.title?.plain ?? ""
    Accessible.description: door?.text?.plain ?? ""
    Accessible.ignored: !visible

    HelpEntries {
        id: entries

        kinds: found.kinds
        // Whoever asks: what is decided here is about a child.
        grownUp: false
        most: 3
    }

    Item {
        implicitHeight: Math.max(lantern.height, title.implicitHeight)
        Layout.fillWidth: true

        LanternItem {
            id: lantern

            status: "finished"
            width: 64
            height: 64
            anchors.left: parent.left
        }

        ProseText {
            id: title

            prose: found.door?.title ?? null
            font.bold: true
            font.pixelSize: Theme.textTitle
            anchors.left: lantern.right
            anchors.leftMargin: Theme.space.m
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            Accessible.role: Accessible.Heading
        }
    }

    ProseText {
        prose: found.urgent ? null : found.door?.text ?? null
        visible: prose !== null
        Layout.fillWidth: true
    }

    BodyText {
        objectName: "noCountry"
        visible: found.placeless
        //: At the end of a row of questions that leads to the right help, where no country is known.
        text: qsTr("No country is chosen yet. With yours, its numbers show here.")
        Layout.fillWidth: true
    }

    QuietButton {
        objectName: "doorCountry"
        visible: found.placeless
        //: On a button: leads to the list of countries.
        text: qsTr("Choose your country")
        iconName: "globe"
        Layout.maximumWidth: parent.width
        onClicked: Navigation.open("CountryPage")
    }

    Repeater {
        model: found.kinds.length > 0 ? entries : null

        DoorEntry {
            objectName: "doorEntry"
            Layout.fillWidth: true
        }
    }

    ProseText {
        prose: found.urgent ? found.door?.text ?? null : null
        visible: prose !== null
        Layout.fillWidth: true
    }

    HelpButton {
        objectName: "doorHelpButton"
        Layout.maximumWidth: parent.width
        onClicked: {
            Help.choose(found.kinds)
            Navigation.open("HelpPage")
        }
    }
}
