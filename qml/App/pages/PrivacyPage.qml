// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! What the program keeps, where, what it never keeps, and how to erase it: in words for who is here. */
PageFrame {
    id: page

    readonly property var counts: [
        //: How many learners the program keeps on this computer.
        qsTr("%Ln learner(s)", "", Privacy.learnersKept),
        //: How many modules, begun or finished, the program keeps on this computer.
        qsTr("%Ln module(s) begun or finished", "", Privacy.modulesKept),
        //: How many answers the program keeps on this computer.
        qsTr("%Ln answer(s)", "", Privacy.answersKept)
    ]

    objectName: "PrivacyPage"
    //: Title of the page about what the program keeps.
    title: qsTr("What Pathlight keeps")
    Component.onCompleted: Privacy.refresh()

    PrivacyWords {
        id: words
    }

    PageColumn {
        focus: true
        name: page.title

        Heading {
            //: The most important sentence about privacy.
            text: qsTr("Everything stays on this computer.")
            Layout.fillWidth: true
        }

        Passage {
            //: Heading above what the program keeps.
            heading: qsTr("What is kept")
            sentences: words.kept
            Layout.fillWidth: true

            RowLayout {
                visible: Privacy.file !== ""
                spacing: Theme.space.m
                Layout.topMargin: Theme.space.s

                Icon {
                    name: "lock"
                    tint: Theme.colour.primary
                    Layout.alignment: Qt.AlignTop
                }

                BodyText {
                    //: Before the numbers of learners, modules and answers that are kept.
                    text: qsTr("Kept at this moment:") + "\n• " + page.counts.join("\n• ")
                    soft: true
                    Layout.fillWidth: true
                }
            }
        }

        Passage {
            //: Heading above what the program never keeps.
            heading: qsTr("What is never kept")
            sentences: words.neverKept
            Layout.fillWidth: true
        }

        Passage {
            //: Heading above the place of the file.
            heading: qsTr("Where it is")
            sentences: Privacy.file === "" ? [qsTr("At present nothing is written down. It is gone when you close Pathlight.")]
                                           : [qsTr("In one file on this computer. Whoever may open that file can read it:")]
            Layout.fillWidth: true

            BodyText {
                objectName: "file"
                visible: text !== ""
                text: Privacy.file === "" ? "" : "\u2066" + Privacy.file + "\u2069"
                font.family: Theme.latinFamily
                font.bold: true
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Layout.fillWidth: true
            }
        }

        Passage {
            //: Heading above how what is kept can be erased.
            heading: qsTr("How to erase it")
            sentences: words.erasing
            Layout.fillWidth: true
        }
    }
}
