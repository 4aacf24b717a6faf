// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Pathlight.Backend
import Pathlight.Components

/*! For grown-ups: everybody who learns here, by name or by group, and the ways to add more. */
PageFrame {
    id: page

    objectName: "LearnersAdminPage"
    //: Title of the page where grown-ups look after learners, classes and families.
    title: qsTr("Learners and groups")
    Component.onCompleted: Groups.choose(0)

    FaceSearch {
        id: search

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.space.xl, Theme.columnWidth)
        visible: shown.searchable
        onDown: list.forceActiveFocus(Qt.TabFocusReason)
    }

    Faces {
        id: shown

        group: Groups.currentId
        search: search.text
    }

    // Only the rows in sight exist: a school has two hundred learners on one computer. Their components are not bound to
    // this page (no pragma ComponentBehavior), because Qt 6.4 cannot make the header of a view from one that is.
    ListView {
        id: list

        readonly property Item focused: headerItem ? Window.activeFocusItem : null

        /*! The keyboard may come to what stands above the rows and is out of sight. */
        function follow() {
            for (let up = focused; up; up = up.parent) {
                if (up === headerItem) {
                    const top = focused.mapToItem(contentItem, 0, 0).y - Theme.space.l
                    contentY = Math.max(Math.min(contentY, top), top + focused.height + 2 * Theme.space.l - height)
                    return
                }
            }
        }

        objectName: "list"
        anchors.top: search.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        topMargin: Theme.space.l
        bottomMargin: Theme.space.xl
        spacing: Theme.space.m
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        model: shown
        Accessible.role: Accessible.List
        //: For screen readers: the list of learners, for grown-ups.
        Accessible.name: qsTr("Learners")
        onFocusedChanged: follow()

        header: Item {
            width: ListView.view?.width ?? 0
            implicitHeight: head.implicitHeight + Theme.space.l

            LearnersAdminHead {
                id: head

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width - 2 * Theme.space.xl, Theme.columnWidth)
            }
        }

        delegate: LearnerRow {
        }

        T.ScrollBar.vertical: ScrollHandle {
        }
    }
}
