// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! After a module: what one can do now, what to talk about, whom to tell, a calm minute, and what comes next. */
PageFrame {
    id: page

    readonly property bool wide: width > 900 * Theme.textScale
    /*! Somebody to whom it happened is not sent on to the module that is next. */
    readonly property bool leadsOn: Session.nextModule !== "" && !Session.sensitive

    objectName: "FinishedPage"
    title: Session.title
    locale: Session.locale
    leadsHome: true

    footer: BottomBar {
        QuietButton {
            objectName: "againButton"
            //: Shows a module for people to whom something bad may have happened once more from its beginning.
            text: Session.sensitive ? qsTr("See it again")
                                    //: Does the finished module once more from its beginning.
                                    : qsTr("Do it again")
            iconName: "again"
            onClicked: Session.restart()
        }

        Item {
            Layout.fillWidth: true
        }

        PrimaryButton {
            objectName: "nextModuleButton"
            //: Main action after a module; %1 is the title of the one that comes next.
            text: page.leadsOn ? qsTr("Next: %1").arg(Session.nextTitle)
                               //: Main action where no module is next: back to the home page.
                               : qsTr("To the home page")
            iconName: "forward"
            directional: true
            Layout.maximumWidth: page.width / 2
            onClicked: page.leadsOn ? Session.open(Session.nextModule) : Navigation.home()
        }
    }

    PageColumn {
        maximumWidth: 1080
        spacing: Theme.space.l

        Praise {
            lantern: true
            calm: Session.sensitive
            text: Session.sensitive
                  //: After a module for people to whom something bad may have happened. Nothing of it was kept.
                  ? qsTr("You can come back here at any time.")
                  : Learners.young
                  //: After a module, for ages 4 to 10.
                  ? qsTr("Your lantern is lit.")
                  //: After a module, for older people.
                  : qsTr("You have finished this.")
            Layout.fillWidth: true
        }

        GridLayout {
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.l
            Layout.fillWidth: true

            Panel {
                visible: Session.canDo.length > 0
                spacing: Theme.space.m
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                Heading {
                    //: Above the list of what the learner has learnt to do.
                    text: qsTr("What you can do now")
                    level: 2
                    Layout.fillWidth: true
                }

                CheckedList {
                    objectName: "canDo"
                    sentences: Session.canDo
                    Layout.fillWidth: true
                }
            }

            Panel {
                visible: Session.talk !== ""
                quiet: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                Heading {
                    //: Above a question to talk about with somebody.
                    text: Learners.grownUp ? qsTr("To talk about")
                                           //: Above a question that the child talks about with an adult.
                                           : qsTr("Talk about it with a grown-up you trust")
                    level: 2
                    Layout.fillWidth: true
                }

                BodyText {
                    text: Session.talk
                    font.pixelSize: Theme.textLarge
                    Layout.fillWidth: true
                }

                Item {
                    Layout.fillHeight: true
                }
            }

            TellPanel {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }

            Panel {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                Heading {
                    //: Above slow breathing with a lantern.
                    text: qsTr("A calm minute")
                    level: 2
                    Layout.fillWidth: true
                }

                BreathingLantern {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
