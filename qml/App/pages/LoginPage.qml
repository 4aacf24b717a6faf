// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Pathlight.Backend
import Pathlight.Components

/*! Coming in: a learner presses their three pictures in their order. */
PageFrame {
    id: page

    readonly property bool wide: width > 760 * Math.min(Theme.textScale, 1.3)
    readonly property string name: Wording.callingName(Login.nickname, Login.picture)

    objectName: "LoginPage"
    //: Title of the page where a learner presses three pictures to come in.
    title: qsTr("Your three pictures")
    night: true
    T.StackView.onRemoved: Login.giveUp()

    barExtras: LanguageButton {
    }

    footer: BottomBar {
        QuietButton {
            objectName: "startAgain"
            //: A button: empties the places for the three pictures.
            text: qsTr("Start again")
            iconName: "again"
            onClicked: Login.startAgain()
        }

        Item {
            Layout.fillWidth: true
        }
    }

    WelcomeLandscape {
    }

    PageColumn {
        maximumWidth: 920

        Panel {
            Layout.fillWidth: true

            GridLayout {
                columns: page.wide ? 2 : 1
                columnSpacing: Theme.space.xl
                rowSpacing: Theme.space.l
                Layout.fillWidth: true

                ColumnLayout {
                    spacing: Theme.space.m
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop

                    RowLayout {
                        spacing: Theme.space.l

                        LearnerFace {
                            picture: Login.picture
                            implicitWidth: 88
                            implicitHeight: 88
                        }

                        Heading {
                            text: page.name === "" ? qsTr("Hello")
                                                   //: To a learner who comes in; %1 is the nickname or the name of the picture.
                                                   : qsTr("Hello, %1").arg(page.name)
                            level: 2
                            Layout.fillWidth: true
                        }
                    }

                    BodyText {
                        //: To a learner who comes in.
                        text: qsTr("Press your three pictures, one after the other.")
                        Layout.fillWidth: true
                    }

                    SignPlaces {
                        objectName: "places"
                        signs: Login.pressed
                    }

                    Notice {
                        objectName: "wrong"
                        //: When the three pictures were not the right ones or not in their order.
                        text: Login.wrong ? qsTr("Try the three pictures again.") : Learners.fault
                        iconName: "again"
                        padding: Theme.space.m
                        Layout.fillWidth: true
                    }

                    Notice {
                        objectName: "needsGrownUp"
                        //: When the three pictures were wrong several times.
                        text: Login.needsGrownUp ? qsTr("A grown-up can choose new pictures with you.") : ""
                        iconName: "people"
                        padding: Theme.space.m
                        Layout.fillWidth: true
                    }

                    QuietButton {
                        objectName: "grownUps"
                        visible: Login.needsGrownUp
                        //: Leads to the pages for grown-ups.
                        text: qsTr("For grown-ups")
                        iconName: "key"
                        onClicked: Navigation.open("LearnersAdminPage")
                    }
                }

                SignGrid {
                    cell: Math.max(104, Math.min(150, Math.floor((page.height - 276) / 3)))
                    Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
                    onPressed: name => Login.press(name)
                }
            }
        }
    }
}
