// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! The settings of reading aloud, for where there is a voice for the language. */
SettingsGroup {
    id: group

    readonly property bool wide: width > 560 * Theme.textScale

    //: Heading above the settings of the voice that reads pages aloud.
    heading: qsTr("Reading aloud")
    iconName: "speaker"

    SwitchRow {
        objectName: "automaticReading"
        //: A switch: pages are read aloud as soon as they come.
        text: qsTr("Read each page when it comes")
        note: qsTr("Otherwise the speaker at the top, or the key F4, reads it. The page Get help is read only when you "
                   + "ask, since others may listen.")
        on: ReadAloud.automatic
        Layout.fillWidth: true
        onClicked: ReadAloud.automatic = !ReadAloud.automatic
    }

    BodyText {
        //: Above the choice of how fast the voice reads.
        text: qsTr("How fast")
        Layout.fillWidth: true
    }

    GridLayout {
        columns: group.wide ? 3 : 1
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.m
        Layout.fillWidth: true

        Repeater {
            model: [
                //: How fast the voice reads.
                {speed: 0.7, words: qsTr("Slow")},
                //: How fast the voice reads.
                {speed: 1, words: qsTr("Even")},
                //: How fast the voice reads.
                {speed: 1.4, words: qsTr("Fast")}
            ]

            ChoiceRow {
                required property var modelData

                objectName: "speed-" + modelData.speed
                text: modelData.words
                picked: Math.abs(Settings.speakingSpeed - modelData.speed) < 0.01
                Layout.fillWidth: true
                Layout.fillHeight: group.wide
                Layout.preferredWidth: 1
                onClicked: Settings.speakingSpeed = modelData.speed
            }
        }
    }

    BodyText {
        visible: voices.count > 2
        //: Above the choice of the voice that reads.
        text: qsTr("Whose voice")
        Layout.fillWidth: true
    }

    GridLayout {
        visible: voices.count > 2
        columns: group.wide ? 2 : 1
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.m
        Layout.fillWidth: true

        Repeater {
            id: voices

            //: A choice of voice: the program takes the one that suits the language best.
            model: [{id: "", name: qsTr("Choose for me")}, ...ReadAloud.voices]

            ChoiceRow {
                required property var modelData

                objectName: "voice-" + modelData.id
                text: modelData.name
                picked: Settings.voice === modelData.id
                Layout.fillWidth: true
                Layout.fillHeight: group.wide
                Layout.preferredWidth: 1
                onClicked: Settings.voice = modelData.id
            }
        }
    }
}
