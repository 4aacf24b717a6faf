// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Finds modules by the words in them, from the first letter on. */
PageFrame {
    objectName: "SearchPage"
    //: Title of the page where one looks for a module by its words.
    title: qsTr("Search")
    Component.onCompleted: Search.query = ""

    PageColumn {
        TextInputField {
            objectName: "searchField"
            //: Name of the field in which one types to find a module.
            name: qsTr("What are you looking for?")
            placeholderText: name
            text: Search.query
            focus: true
            Layout.fillWidth: true
            onTextEdited: Search.query = text
            Keys.onDownPressed: nextItemInFocusChain().forceActiveFocus()
        }

        BodyText {
            visible: Search.query === ""
            text: qsTr("Type a word, such as: secret, picture, game.")
            soft: true
            Layout.fillWidth: true
        }

        Notice {
            //: When a search finds nothing. %1 is what was typed.
            text: Search.query.trim() !== "" && Search.count === 0
                  ? qsTr("Nothing has “%1” in it. Try a shorter word, or another one.").arg(Search.query.trim()) : ""
            iconName: "search"
            Layout.fillWidth: true
        }

        BodyText {
            visible: Search.count > 0
            //: Above the list of modules that a search has found.
            text: qsTr("%Ln module(s) found", "", Search.count)
            soft: true
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }

        Repeater {
            model: Search

            LinkRow {
                required property string moduleId
                required property string title
                required property string excerpt

                objectName: "found-" + moduleId
                text: title
                note: excerpt
                Layout.fillWidth: true
                onClicked: Session.open(moduleId)
            }
        }
    }
}
