// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! What can be done about a PIN that nobody knows any more, and what it costs. Erases everything, in two steps. */
PageFrame {
    id: page

    /*! Has read what is lost, and wants it all the same. */
    property bool sure: false

    function enter() {
        if (!sure) {
            sure = true
            question.begin()
        } else {
            AdultStep.eraseEverything(question.product)
            question.begin()
        }
    }

    objectName: "ForgottenPinPage"
    //: Title of the page about a PIN that nobody knows any more.
    title: qsTr("PIN forgotten")
    readsUnasked: false
    Component.onCompleted: {
        AdultStep.begin()
        Privacy.refresh()
    }

    footer: BottomBar {
        Item {
            Layout.fillWidth: true
        }

        PrimaryButton {
            objectName: "eraseForPin"
            //: First step of erasing everything because the PIN is forgotten; a question follows.
            text: !page.sure ? qsTr("Erase everything and the PIN")
                             //: Last step of erasing everything because the PIN is forgotten.
                             : qsTr("Erase it all now, for ever")
            onClicked: page.enter()
        }
    }

    PageColumn {
        name: page.title

        Notice {
            objectName: "forgottenNotice"
            text: AdultStep.notice
            Layout.fillWidth: true
        }

        Passage {
            //: Heading of what can be done about a PIN that nobody knows any more.
            heading: qsTr("Nobody can send you a new one")
            sentences: [
                qsTr("Pathlight sends nothing and knows nobody. So the only way on from here is to erase all that it keeps of learners on this computer. The PIN then goes, too."),
                qsTr("Is there somebody else who knows the PIN? Then ask them first. Waiting costs nothing: learning and getting help work without it.")
            ]
            Layout.fillWidth: true
        }

        Passage {
            //: Heading above what is lost when everything is erased.
            heading: qsTr("What you would lose")
            Layout.fillWidth: true

            BodyText {
                //: %Ln is how many learners are kept on this computer.
                text: qsTr("%Ln learner(s), with their pictures, their groups, their lanterns and their answers.", "",
                           Privacy.learnersKept)
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Every backup that Pathlight has made of them. Nothing brings them back afterwards.")
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Files and sheets that somebody saved or printed stay where they are. A learner who was saved "
                           + "in a file can be taken in again.")
                Layout.fillWidth: true
            }
        }

        QuestionPanel {
            id: question

            visible: page.sure
            //: Below a multiplication that stands before erasing everything.
            note: qsTr("Answer it to show that no small child is pressing here. Then everything is erased at once.")
            Layout.fillWidth: true
            onEntered: page.enter()
        }
    }
}
