// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! After a review: what was practised, whom to tell, and the way home. */
PageFrame {
    id: page

    readonly property bool wide: width > 900 * Theme.textScale

    objectName: "ReviewedPage"
    title: Session.title
    leadsHome: true

    footer: BottomBar {
        Item {
            Layout.fillWidth: true
        }

        PrimaryButton {
            objectName: "homeButton"
            text: qsTr("To the home page")
            iconName: "forward"
            directional: true
            onClicked: Navigation.home()
        }
    }

    PageColumn {
        maximumWidth: 1080
        spacing: Theme.space.l

        Praise {
            text: Learners.young
                  //: After three questions out of earlier modules, for ages 4 to 10.
                  ? qsTr("You thought about all three.")
                  //: After three situations out of earlier modules, for older people.
                  : qsTr("You have looked back at three situations.")
            Layout.fillWidth: true
        }

        GridLayout {
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.l
            Layout.fillWidth: true

            Panel {
                spacing: Theme.space.m
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                Heading {
                    //: Above the titles of the modules that the three situations came from.
                    text: qsTr("What you practised")
                    level: 2
                    Layout.fillWidth: true
                }

                CheckedList {
                    sentences: Session.practised
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
        }
    }
}
