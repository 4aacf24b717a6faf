// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Which language to use: each in its own name, the one that the computer speaks first. */
PageFrame {
    id: page

    objectName: "LanguagePage"
    //: Title of the page where the language is chosen.
    title: qsTr("Language")
    night: true

    WelcomeLandscape {
    }

    PageColumn {
        maximumWidth: 1000
        spacing: Theme.space.xl

        Greeting {
            //: Glim, the firefly who speaks for the program, on the very first page.
            text: qsTr("Hello, I am Glim. Which language shall we speak?")
        }

        // On a ground of its own: the page is night in every theme.
        Panel {
            visible: Languages.limited
            padding: Theme.space.m
            Layout.fillWidth: true

            ManagedNote {
                objectName: "languagesSet"
                //: Above the languages, of which an administrator offers only some.
                text: qsTr("Which languages are here is set by whoever looks after this computer.")
                Layout.fillWidth: true
            }
        }

        GridLayout {
            columns: Math.max(1, Math.floor(page.width / (320 * Theme.textScale)))
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.l

            Repeater {
                model: Languages

                CardButton {
                    id: card

                    required property string tag
                    required property string ownName
                    required property bool current
                    required property bool guessed

                    objectName: "language-" + tag
                    text: ownName
                    picked: current && Settings.languageChosen
                    padding: Theme.space.xl
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onClicked: {
                        Languages.choose(tag)
                        Navigation.canGoBack ? Navigation.back() : Navigation.home()
                    }

                    contentItem: ColumnLayout {
                        spacing: Theme.space.xs

                        Heading {
                            text: card.ownName
                            horizontalAlignment: Text.AlignHCenter
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }

                        BodyText {
                            //: Below the language that the computer itself is set to.
                            text: qsTr("as on this computer")
                            visible: card.guessed
                            soft: true
                            font.pixelSize: Theme.textSmall
                            horizontalAlignment: Text.AlignHCenter
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
