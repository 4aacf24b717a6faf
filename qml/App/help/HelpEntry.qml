// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! One place to turn to. It can take the focus, so that the keyboard and screen readers come past every place. */
Panel {
    id: entry

    required property string kind
    required property string name
    required property string nameSpoken
    required property string nameLocal
    required property string phone
    required property string phoneSpoken
    required property string phoneAddress
    required property string textOrChat
    required property string textOrChatSpoken
    required property string url
    required property list<string> facts
    required property bool confirmed
    required property string trust
    required property bool worldwide
    required property string kindTitle
    /*! What to know before one turns to it, or "". */
    property string advice: ""

    readonly property bool urgent: kind === "emergency"
    readonly property bool wide: width > 620 * Theme.textScale

    border.color: urgent ? Theme.colour.help : Theme.colour.line
    border.width: urgent ? 2 : Theme.stroke
    spacing: Theme.space.xs
    reachable: true
    Accessible.role: Accessible.Grouping
    Accessible.name: nameSpoken
    Accessible.description: phoneSpoken
    Accessible.focusable: true

    BodyText {
        //: Beside the kind of help: the place helps people in every country.
        text: entry.worldwide ? qsTr("%1, in every country").arg(entry.kindTitle) : entry.kindTitle
        color: entry.urgent ? Theme.colour.help : Theme.colour.inkSoft
        font.pixelSize: Theme.textSmall
        font.bold: entry.urgent
        Layout.fillWidth: true
    }

    Heading {
        /*! Said digit by digit where a number to dial is a part of it. */
        readonly property bool digits: entry.nameSpoken !== entry.name

        text: entry.name
        level: 2
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
        Accessible.name: entry.nameSpoken
    }

    HelpFact {
        text: entry.nameLocal
        digits: true
        Layout.fillWidth: true
    }

    HelpNumber {
        objectName: "phone"
        text: entry.phone
        spokenNumber: entry.phoneSpoken
        urgent: entry.urgent
        Layout.fillWidth: true
    }

    HelpContact {
        text: entry.textOrChat
        spokenText: entry.textOrChatSpoken
        iconName: "chat"
        Layout.fillWidth: true
    }

    HelpContact {
        text: entry.url
        iconName: "globe"
        Layout.fillWidth: true
    }

    HelpFact {
        objectName: "advice"
        text: entry.advice
        Layout.fillWidth: true
    }

    Repeater {
        model: entry.facts

        HelpFact {
            required property string modelData

            text: modelData
            soft: true
            Layout.fillWidth: true
        }
    }

    GridLayout {
        columns: entry.wide ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.m
        Layout.fillWidth: true

        HelpTrust {
            text: entry.trust
            confirmed: entry.confirmed
            Layout.fillWidth: true
        }

        QuietButton {
            id: carry

            property bool open: false
            /*! The page is read aloud without it, because it stands at every place. */
            readonly property bool spoken: false
            //: On a button beside a telephone number and a web address: puts it away again.
            readonly property string away: qsTr("Put the code away")

            objectName: "carry"
            visible: entry.url !== "" || entry.phoneAddress !== ""
            text: open ? away
                  //: On a button: shows a square code that a phone reads with its camera.
                  : entry.phoneAddress === "" ? qsTr("Carry this address to a phone")
                  //: On a button: shows a square code that a phone reads with its camera.
                  : entry.url === "" ? qsTr("Carry this number to a phone")
                  //: On a button: shows square codes for a number and an address, that a phone reads with its camera.
                  : qsTr("Carry this to a phone")
            iconName: "phone"
            //: %1 is what a button says, %2 the name of a place to turn to. Said by a screen reader.
            spokenName: qsTr("%1: %2").arg(text).arg(entry.nameSpoken)
            Layout.maximumWidth: entry.width - 2 * entry.padding
            onClicked: open = !open
        }
    }

    HelpCodes {
        visible: carry.open
        number: entry.phone
        numberAddress: carry.open ? entry.phoneAddress : ""
        address: carry.open ? entry.url : ""
        Layout.fillWidth: true
    }
}
