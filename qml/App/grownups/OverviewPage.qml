// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Pathlight.Backend
import Pathlight.Components

/*! For grown-ups: everybody who learns here, and how many modules each has finished. Never what was answered. */
PageFrame {
    id: page

    objectName: "OverviewPage"
    //: Title of the page where grown-ups see what each learner has finished.
    title: qsTr("What each learner finished")
    Component.onCompleted: Overview.refresh()

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
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        model: Overview.learners
        Accessible.role: Accessible.List
        //: For screen readers: the list of learners, each with how many modules they finished.
        Accessible.name: qsTr("Learners")

        header: Item {
            width: ListView.view?.width ?? 0
            implicitHeight: words.height

            Column {
                id: words

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width - 2 * Theme.space.xl, Theme.columnWidth)
                bottomPadding: Theme.space.l
                spacing: Theme.space.m

                BodyText {
                    width: parent.width
                    text: qsTr("Answers are not shown to anybody. Of the help page and of modules about hard things nothing is kept, so nothing of them is here.")
                    soft: true
                }

                Notice {
                    width: parent.width
                    text: Overview.fault
                }

                BodyText {
                    width: parent.width
                    visible: Overview.learners.length === 0 && Overview.fault === ""
                    text: qsTr("Nobody learns here yet.")
                }
            }
        }

        delegate: OverviewRow {
        }

        T.ScrollBar.vertical: ScrollHandle {
        }
    }
}
