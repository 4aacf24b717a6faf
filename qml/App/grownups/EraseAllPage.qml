// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Erases everything that is kept of learners, in two steps. */
PageFrame {
    id: page

    /*! Has read what is lost, and wants it. */
    property bool sure: false

    function erase() {
        if (sure) {
            Keeping.eraseAll()
        }
        sure = !sure
    }

    objectName: "EraseAllPage"
    //: Title of the page on which everything is erased.
    title: qsTr("Erase everything")
    Component.onCompleted: {
        Keeping.begin()
        Privacy.refresh()
    }

    Connections {
        target: Keeping

        function onKeptChanged() {
            Privacy.refresh()
        }
    }

    footer: BottomBar {
        visible: !Keeping.done

        Notice {
            objectName: "eraseHint"
            text: page.sure ? qsTr("This cannot be taken back. Do you want it?") : ""
            padding: Theme.space.m
            Layout.fillWidth: true
        }

        QuietButton {
            objectName: "keepAll"
            visible: page.sure
            //: Instead of erasing everything.
            text: qsTr("Keep it")
            onClicked: page.sure = false
        }

        Item {
            Layout.fillWidth: !page.sure
        }

        PrimaryButton {
            objectName: "eraseAll"
            //: Last step of erasing everything.
            text: page.sure ? qsTr("Erase it all now")
                            //: First step of erasing everything; it is asked once more.
                            : qsTr("Erase everything")
            onClicked: page.erase()
        }
    }

    PageColumn {
        name: page.title

        Notice {
            objectName: "eraseNotice"
            text: Keeping.notice
            iconName: Keeping.done ? "check" : "info"
            Layout.fillWidth: true
        }

        Passage {
            visible: !Keeping.done
            //: Heading above what is lost when everything is erased.
            heading: qsTr("What is erased")
            Layout.fillWidth: true

            BodyText {
                //: How many learners are erased.
                text: qsTr("%Ln learner(s), with all that is kept of them.", "", Privacy.learnersKept)
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("All groups, and every backup. Nothing brings them back afterwards.")
                Layout.fillWidth: true
            }
        }

        Passage {
            //: Heading above what is not lost when everything is erased.
            heading: qsTr("What stays")
            sentences: [
                qsTr("Settings and the PIN."),
                qsTr("Files of learners and sheets that somebody saved: they stay where they are until you delete them.")
            ]
            Layout.fillWidth: true
        }
    }
}
