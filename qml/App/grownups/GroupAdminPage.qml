// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! For grown-ups: a class or family is added, renamed or removed. */
PageFrame {
    id: page

    property bool isNew
    property string kind
    /*! Wants it removed, and is asked once more. */
    property bool sure: false

    function keep() {
        isNew ? Groups.add(field.text, kind) : Groups.change(field.text, kind)
    }

    objectName: "GroupAdminPage"
    title: isNew
           //: Title of the page on which a class or family is added.
           ? qsTr("A new group")
           //: Title of the page on which a class or family is renamed or removed.
           : qsTr("A group")
    Component.onCompleted: {
        isNew = Groups.currentId === 0
        kind = Groups.currentKind || "class"
        field.text = Groups.currentName
    }

    Connections {
        target: Groups

        function onKept() {
            Navigation.back()
        }
    }

    footer: BottomBar {
        Item {
            Layout.fillWidth: true
        }

        PrimaryButton {
            objectName: "keepGroup"
            text: page.isNew
                  //: Adds a class or family.
                  ? qsTr("Add the group")
                  //: Keeps what was changed of a class or family.
                  : qsTr("Keep the changes")
            iconName: "check"
            onClicked: page.keep()
        }
    }

    PageColumn {
        Notice {
            objectName: "groupFault"
            text: Groups.fault
            Layout.fillWidth: true
        }

        Panel {
            spacing: Theme.space.m
            Layout.fillWidth: true

            Heading {
                //: Above the field for the name of a class or family.
                text: qsTr("What is it called?")
                level: 2
                Layout.fillWidth: true
            }

            TextInputField {
                id: field

                objectName: "groupName"
                //: What a screen reader says for the field of the name of a class or family.
                name: qsTr("Name of the group")
                maximumLength: 30
                Layout.fillWidth: true
                Layout.maximumWidth: 420 * Theme.textScale
                onAccepted: page.keep()
            }

            ChoiceRow {
                objectName: "kind-class"
                //: A kind of group.
                text: qsTr("A class")
                picked: page.kind === "class"
                Layout.fillWidth: true
                onClicked: page.kind = "class"
            }

            ChoiceRow {
                objectName: "kind-family"
                //: A kind of group.
                text: qsTr("A family")
                picked: page.kind === "family"
                Layout.fillWidth: true
                onClicked: page.kind = "family"
            }
        }

        Panel {
            visible: !page.isNew
            spacing: Theme.space.m
            Layout.fillWidth: true

            BodyText {
                text: page.sure ? qsTr("Its learners stay, in no group. Do you want it?")
                                : qsTr("When a group is removed, its learners stay.")
                Layout.fillWidth: true
            }

            Flow {
                spacing: Theme.space.m
                Layout.fillWidth: true

                QuietButton {
                    objectName: "removeGroup"
                    text: page.sure
                          //: Last step of removing a class or family.
                          ? qsTr("Remove it now")
                          //: First step of removing a class or family; it is asked once more.
                          : qsTr("Remove the group")
                    onClicked: page.sure ? Groups.remove() : page.sure = true
                }

                QuietButton {
                    objectName: "keepIt"
                    visible: page.sure
                    //: Instead of removing or erasing something.
                    text: qsTr("Keep it")
                    onClicked: page.sure = false
                }
            }
        }
    }
}
