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
    required property string nameLocal
    required property string phoneGrouped
    required property string textOrChat
    required property string url
    required property string hours
    required property string forWhom
    required property string languages
    required property string region
    required property bool confirmed
    required property string checked
    required property bool adultsOnly
    required property bool worldwide
    required property string kindTitle

    readonly property bool urgent: kind === "emergency"
    readonly property string ownName: name.includes(nameLocal) ? "" : nameLocal
    readonly property list<string> facts: [
        //: %1 is a place to turn to, in the words of the directory: for example "children".
        forWhom && !urgent ? qsTr("For: %1").arg(isolated(forWhom)) : "",
        hours === "24/7" ? qsTr("Open day and night, every day.")
                         : hours.startsWith("always (web") ? qsTr("Open always, on its website.")
                         //: %1 is when a helpline is open, in the words of the directory.
                         : hours ? qsTr("Open: %1").arg(isolated(hours)) : "",
        //: %1 is a list of languages that a helpline speaks.
        languages ? qsTr("Languages: %1").arg(isolated(languages)) : "",
        //: %1 is a part of a country.
        region ? qsTr("Only in: %1").arg(isolated(region)) : "",
        adultsOnly ? qsTr("For people aged 18 or over.") : ""
    ]
    readonly property string trust: !confirmed && phoneGrouped === ""
                                  ? qsTr("We could not confirm this address. Try another place too.")
                                  : !confirmed ? qsTr("We could not confirm this number. Try another one too.")
                                  //: %1 is a date or a year: when the source of a telephone number or address was seen.
                                  : checked ? qsTr("Confirmed. Seen in its source: %1.").arg(checked)
                                  : qsTr("Confirmed.")

    /*! The text keeps its own direction within a sentence of another. */
    function isolated(text: string): string {
        return "\u2068" + text + "\u2069"
    }

    border.color: urgent ? Theme.colour.help : Theme.colour.line
    border.width: urgent ? 2 : Theme.stroke
    spacing: Theme.space.xs
    reachable: true
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Accessible.description: phoneGrouped
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
        text: entry.name
        level: 2
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }

    HelpFact {
        text: entry.ownName
        Layout.fillWidth: true
    }

    HelpFact {
        objectName: "phone"
        text: entry.phoneGrouped
        digits: true
        color: entry.urgent ? Theme.colour.help : Theme.colour.primary
        lineHeight: 1
        font.family: Theme.latinFamily
        font.pixelSize: Theme.textDisplay
        font.bold: true
        Layout.fillWidth: true
        //: Said by a screen reader; %1 is a telephone number.
        Accessible.name: qsTr("Telephone: %1").arg(entry.phoneGrouped)
    }

    HelpContact {
        text: entry.textOrChat
        iconName: "chat"
        Layout.fillWidth: true
    }

    HelpContact {
        text: entry.url
        iconName: "globe"
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

    RowLayout {
        spacing: Theme.space.s

        Icon {
            name: entry.confirmed ? "check" : "info"
            tint: entry.confirmed ? Theme.colour.leaf : Theme.colour.clay
            Layout.alignment: Qt.AlignTop
        }

        BodyText {
            text: entry.trust
            soft: entry.confirmed
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
        }
    }
}
