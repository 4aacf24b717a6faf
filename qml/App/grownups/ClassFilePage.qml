// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Pathlight.Backend
import Pathlight.Components

/*! For teachers: takes the list of a class out of one of the files that were found. */
PageFrame {
    id: page

    readonly property bool found: ClassFiles.files.length > 0
    property bool triedTooEarly: false

    function take() {
        triedTooEarly = ClassFiles.chosen < 0
        ClassFiles.take()
    }

    objectName: "ClassFilePage"
    //: Title of the page on which a teacher chooses the file with the list of a class.
    title: qsTr("A list out of a file")
    Component.onCompleted: ClassFiles.find()

    Connections {
        target: ClassFiles

        function onFaultChanged() {
            list.positionViewAtBeginning()
        }
        function onTaken(text: string) {
            ClassImport.text = text
            Navigation.back()
        }
    }

    footer: BottomBar {
        QuietButton {
            objectName: "lookAgain"
            //: Looks for files once more, for example after a stick was put in.
            text: qsTr("Look again")
            iconName: "search"
            onClicked: ClassFiles.find()
        }

        Notice {
            text: page.triedTooEarly && ClassFiles.chosen < 0 && page.found ? qsTr("Choose a file first.") : ""
            padding: Theme.space.m
            Layout.fillWidth: true
        }

        Item {
            Layout.fillWidth: true
        }

        PrimaryButton {
            objectName: "takeList"
            visible: page.found
            //: Takes the list out of the chosen file; nobody is added yet.
            text: qsTr("Take the list")
            iconName: "check"
            onClicked: page.take()
        }
    }

    // Only the rows in sight exist: a folder may hold hundreds of texts. Their components are not bound to this page (no
    // pragma ComponentBehavior), because Qt 6.4 cannot make the header of a view from one that is.
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
        model: ClassFiles.files
        Accessible.role: Accessible.List
        //: For screen readers: the list of files, of which one holds the list of a class.
        Accessible.name: qsTr("Files")

        header: Item {
            width: ListView.view?.width ?? 0
            implicitHeight: words.height

            Column {
                id: words

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width - 2 * Theme.space.xl, Theme.columnWidth)
                bottomPadding: Theme.space.l
                spacing: Theme.space.l

                Notice {
                    width: parent.width
                    objectName: "fileFault"
                    text: ClassFiles.fault
                }

                BodyText {
                    width: parent.width
                    text: ClassFiles.files.length > 0
                          ? qsTr("Which file? A table saved as CSV, or a text with one nickname or number a line. The file "
                                 + "stays as it is. You see the list before anybody is added.")
                          //: Where no file was found that may hold a list. %1 is a folder.
                          : qsTr("No file with a list was found. It is a table saved as CSV, or a text. Put in the stick that "
                                 + "it is on, or copy it into the folder %1, then look again.")
                            .arg("\u2068" + ClassFiles.folder + "\u2069")
                }
            }
        }

        delegate: FileChoice {
        }

        T.ScrollBar.vertical: ScrollHandle {
        }
    }
}
