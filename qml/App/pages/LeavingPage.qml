// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! How to leave quickly, what that does not hide, and the picture that leads back: in this order. */
PageFrame {
    id: page

    objectName: "LeavingPage"
    //: Title of the page about the door that hides the program at once.
    title: qsTr("Leaving quickly")
    readsUnasked: false

    PageColumn {
        focus: true
        name: page.title

        Passage {
            //: Heading above how to leave quickly.
            heading: qsTr("When nobody should see this page")
            sentences: [
                qsTr("Press the door at the top of any page, or the key F2, or the Shift key three times. At once a times "
                     + "tables quiz stands in this window, and the voice stops."),
                qsTr("Nothing is lost. When you come back, you are where you were.")
            ]
            Layout.fillWidth: true
        }

        Passage {
            //: Heading above what leaving quickly cannot hide.
            heading: qsTr("What it does not hide")
            sentences: [
                qsTr("Somebody who knows Pathlight may know the quiz, too."),
                qsTr("Other windows stay as they are."),
                qsTr("The computer's list of programs still names Pathlight. On some computers the bar at the edge of the "
                     + "screen does too."),
                qsTr("What Pathlight keeps stays in its file, and a sheet that was printed or saved stays where it is."),
                qsTr("A sheet on its way to a printer is printed all the same. The list of prints may show for a while that "
                     + "Pathlight printed something."),
                qsTr("A camera, or a program that watches this computer, may have seen the page. If that could be, a phone "
                     + "or computer that nobody else reads is safer."),
                qsTr("There is no browser history: Pathlight is not a browser and never goes online.")
            ]
            Layout.fillWidth: true
        }

        Passage {
            //: Heading above the choice of the picture that leads back after leaving quickly.
            heading: qsTr("Your way back")
            sentences: [
                //: %1 is the name of the picture, such as Star, which may stand in the middle of the sentence.
                qsTr("Below the quiz is a row of pictures. Press yours twice: %1.").arg(pictures.names[Leaving.picture]),
                qsTr("Choose a picture that you will remember. Whoever tries them all finds it, too.")
            ]
            Layout.fillWidth: true

            PictureRow {
                id: pictures

                current: Leaving.picture
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                onPicked: name => Leaving.picture = name
            }

            BodyText {
                text: qsTr("If you forget it, close the window and start Pathlight again.")
                Layout.fillWidth: true
            }
        }
    }
}
