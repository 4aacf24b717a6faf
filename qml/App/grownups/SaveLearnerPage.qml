// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Pathlight.Backend
import Pathlight.Components

/*! Saves one learner as a file that another Pathlight takes in. */
PageFrame {
    id: page

    readonly property LearnerChoice chosen: list.currentItem as LearnerChoice
    property bool triedTooEarly: false

    function save() {
        if (chosen) {
            Keeping.saveLearner(chosen.learnerId, chosen.name)
        } else {
            triedTooEarly = true
        }
    }

    objectName: "SaveLearnerPage"
    //: Title of the page on which a learner is saved as a file.
    title: qsTr("Save a learner in a file")
    Component.onCompleted: Keeping.begin()

    footer: BottomBar {
        Notice {
            text: page.triedTooEarly && !page.chosen ? qsTr("Choose a learner first.") : ""
            padding: Theme.space.m
            Layout.fillWidth: true
        }

        Item {
            Layout.fillWidth: true
        }

        PrimaryButton {
            objectName: "saveLearner"
            //: Saves the chosen learner as a file.
            text: qsTr("Save the file")
            iconName: "save"
            onClicked: page.save()
        }
    }

    Connections {
        target: Keeping

        function onNoticeChanged() {
            if (Keeping.notice !== "") {
                list.positionViewAtBeginning()
            }
        }
    }

    // Only the rows in sight exist: a school has two hundred learners on one computer. Their components are not bound to
    // this page (no pragma ComponentBehavior), because Qt 6.4 cannot make the header of a view from one that is.
    ListView {
        id: list

        objectName: "list"
        anchors.fill: parent
        topMargin: Theme.space.xl
        bottomMargin: Theme.space.xl
        spacing: Theme.space.m
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        model: Learners
        currentIndex: -1
        Accessible.role: Accessible.List
        //: For screen readers: the list of learners of whom one can be saved as a file.
        Accessible.name: qsTr("Learners")

        header: Item {
            width: ListView.view?.width ?? 0
            implicitHeight: words.height

            Column {
                id: words

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width - 2 * Theme.space.xl, Theme.columnWidth)
                bottomPadding: Theme.space.l
                spacing: Theme.space.l

                BodyText {
                    width: parent.width
                    text: qsTr("Who moves? The file holds all that is kept of the learner: the picture, the nickname, how "
                               + "far the learner is, and the answers. Whoever has the file can read it.")
                }

                BodyText {
                    width: parent.width
                    visible: Learners.count === 0
                    //: Where no learner is kept.
                    text: qsTr("Nobody learns here yet.")
                }

                Notice {
                    width: parent.width
                    objectName: "saveNotice"
                    text: Keeping.notice
                    iconName: Keeping.done ? "save" : "info"
                }
            }
        }

        delegate: LearnerChoice {
        }

        T.ScrollBar.vertical: ScrollHandle {
        }
    }
}
