// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! A place to turn to at the door that the answers led to, in short: the help page says the rest. */
Panel {
    id: entry

    required property string kind
    required property string name
    required property string nameSpoken
    required property string phone
    required property string phoneSpoken
    required property string textOrChat
    required property string textOrChatSpoken
    required property string url
    required property string onlyIn
    required property bool confirmed
    required property string trust

    quiet: true
    padding: Theme.space.l
    spacing: Theme.space.xs
    reachable: true
    Accessible.role: Accessible.Grouping
    Accessible.name: nameSpoken
    Accessible.description: phoneSpoken
    Accessible.focusable: true

    Heading {
        /*! Said digit by digit where a number to dial is a part of it. */
        readonly property bool digits: entry.nameSpoken !== entry.name

        text: entry.name
        level: 3
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
        Accessible.name: entry.nameSpoken
    }

    HelpNumber {
        text: entry.phone
        spokenNumber: entry.phoneSpoken
        urgent: entry.kind === "emergency"
        Layout.fillWidth: true
    }

    HelpContact {
        objectName: "doorText"
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
        text: entry.onlyIn
        soft: true
        Layout.fillWidth: true
    }

    HelpTrust {
        text: entry.trust
        confirmed: entry.confirmed
        Layout.fillWidth: true
    }
}
