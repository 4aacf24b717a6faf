// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Somebody new: a picture, a nickname if one likes, and an age. Made for a child beside an adult. */
PageFrame {
    id: page

    property string picture
    property string band
    property bool triedTooEarly: false

    objectName: "NewLearnerPage"
    //: Title of the page where a learner is added.
    title: qsTr("Somebody new")
    night: true
    barExtras: LanguageButton {
    }

    footer: BottomBar {
        Notice {
            //: When a picture or an age is still to be chosen.
            text: !page.triedTooEarly ? ""
                  : !(page.picture && page.band) ? qsTr("Choose a picture and an age first.")
                  : login.complete ? ""
                  //: When a learner wants to come in with three pictures and has not chosen all of them.
                  : qsTr("Choose your three pictures first, or switch them off.")
            padding: Theme.space.m
            Layout.fillWidth: true
        }

        Item {
            Layout.fillWidth: true
        }

        PrimaryButton {
            objectName: "addLearner"
            //: Adds the learner and goes to the first page of learning.
            text: qsTr("Start")
            iconName: "forward"
            directional: true
            onClicked: page.picture && page.band && login.complete
                       ? Learners.add(page.picture, nickname.text, page.band, login.signs)
                       : page.triedTooEarly = true
        }
    }

    WelcomeLandscape {
    }

    PageColumn {
        maximumWidth: 1000

        ProgramNotice {
            Layout.fillWidth: true
        }

        Greeting {
            //: Glim, the firefly, to a child.
            text: qsTr("Which picture would you like to be?")
        }

        Notice {
            text: Learners.fault
            Layout.fillWidth: true
        }

        FacePicker {
            current: page.picture
            Layout.fillWidth: true
            Layout.maximumWidth: 6 * 128 + 5 * Theme.space.m
            onPicked: name => page.picture = name
        }

        Panel {
            Layout.fillWidth: true

            Heading {
                //: Above the field for a learner's nickname.
                text: qsTr("A nickname, if you like")
                level: 2
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Make one up. Do not use your real name. It stays on this computer.")
                soft: true
                Layout.fillWidth: true
            }

            TextInputField {
                id: nickname

                objectName: "nickname"
                //: What a screen reader says for the field of the learner's made-up name.
                name: qsTr("Nickname, may stay empty")
                maximumLength: 24
                Layout.fillWidth: true
                Layout.maximumWidth: 420
            }
        }

        Panel {
            Layout.fillWidth: true

            Heading {
                //: Above the age bands.
                text: qsTr("How old?")
                level: 2
                Layout.fillWidth: true
            }

            BandPicker {
                current: page.band
                wide: page.width > 800 * Theme.textScale
                Layout.fillWidth: true
                onPicked: band => page.band = band
            }
        }

        Panel {
            Layout.fillWidth: true

            LoginChooser {
                id: login

                Layout.fillWidth: true
            }
        }
    }
}
