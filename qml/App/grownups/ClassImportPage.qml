// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! For teachers: adds all learners of a class at once, out of a list that is pasted, typed or taken out of a file. */
PageFrame {
    id: page

    readonly property bool wide: width > 800 * Theme.textScale
    property bool triedTooEarly: false
    readonly property string hint: ClassImport.nicknames.length === 0 ? qsTr("Paste or type a list, or choose a file first.")
                                   : ClassImport.nicknames.length > ClassImport.room
                                   //: How many more learners there may be on this computer.
                                   ? (ClassImport.room > 0 ? qsTr("There is room for %Ln more learner(s).", "", ClassImport.room)
                                      //: As many learners are on this computer as there can be.
                                      : qsTr("There is no room for more learners on this computer. Erase those who no longer learn here."))
                                   : ClassImport.band === "" ? qsTr("Choose an age first.") : ""

    objectName: "ClassImportPage"
    //: Title of the page on which a teacher adds all learners of a class at once.
    title: qsTr("Add a class from a list")

    Connections {
        target: ClassImport

        function onAdded() {
            Navigation.back()
        }
    }

    footer: BottomBar {
        Notice {
            objectName: "importHint"
            text: page.triedTooEarly ? page.hint : ""
            padding: Theme.space.m
            Layout.fillWidth: true
        }

        Item {
            Layout.fillWidth: true
        }

        PrimaryButton {
            objectName: "addClass"
            text: ClassImport.nicknames.length === 0
                  //: Adds all learners of a list.
                  ? qsTr("Add them")
                  //: Adds all learners of a list.
                  : qsTr("Add %Ln learner(s)", "", ClassImport.nicknames.length)
            iconName: "add"
            onClicked: {
                page.triedTooEarly = page.hint !== ""
                ClassImport.add()
            }
        }
    }

    PageColumn {
        maximumWidth: 1000

        Notice {
            text: ClassImport.fault
            Layout.fillWidth: true
        }

        Panel {
            spacing: Theme.space.m
            Layout.fillWidth: true

            BodyText {
                text: qsTr("One nickname or number a line, or a table in which the first column, or one with the title "
                           + "“nickname” or “number”, holds them.")
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Use a nickname or a number, not the full name. It stays on this computer.")
                soft: true
                Layout.fillWidth: true
            }

            QuietButton {
                objectName: "chooseFile"
                //: Leads to the page on which a teacher chooses the file with the list of a class.
                text: qsTr("Choose a file")
                iconName: "search"
                onClicked: Navigation.open("ClassFilePage")
            }

            TextInputArea {
                objectName: "importText"
                //: What a screen reader says for the field into which a teacher pastes a list.
                name: qsTr("The list")
                text: ClassImport.text
                Layout.fillWidth: true
                onEdited: text => ClassImport.text = text
            }

            BodyText {
                objectName: "importCount"
                //: How many learners a pasted list comes to.
                text: qsTr("%Ln learner(s) in the list.", "", ClassImport.nicknames.length)
                font.bold: true
                Layout.fillWidth: true
            }

            BodyText {
                visible: ClassImport.nicknames.length > 0
                text: Wording.listOf(ClassImport.nicknames)
                horizontalAlignment: Text.AlignLeft
                soft: true
                Layout.fillWidth: true
            }

            LeftOutLines {
                Layout.fillWidth: true
            }
        }

        Panel {
            spacing: Theme.space.m
            Layout.fillWidth: true

            Heading {
                //: Above the age bands, of which one is that of all who are added.
                text: qsTr("How old are they?")
                level: 2
                Layout.fillWidth: true
            }

            BandPicker {
                current: ClassImport.band
                wide: page.wide
                Layout.fillWidth: true
                onPicked: band => ClassImport.band = band
            }
        }

        Panel {
            visible: Groups.count > 0
            spacing: Theme.space.m
            Layout.fillWidth: true

            Heading {
                //: Above the classes and families, of which one is that of all who are added.
                text: qsTr("Which group?")
                level: 2
                Layout.fillWidth: true
            }

            GroupPicker {
                current: ClassImport.group
                wide: page.wide
                Layout.fillWidth: true
                onPicked: groupId => ClassImport.group = groupId
            }
        }

        BodyText {
            text: qsTr("Pictures are dealt out among them. Each can be changed afterwards.")
            soft: true
            Layout.fillWidth: true
        }
    }
}
