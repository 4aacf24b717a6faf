// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Backend
import Pathlight.Components

/*! Home for grown-ups: every module in a row, with how long it takes and what it trains; a search above. */
PageColumn {
    maximumWidth: 1000

    HomeHeader {
    }

    ReviewInvitation {
        Layout.fillWidth: true
    }

    TextInputField {
        objectName: "listSearch"
        //: The name of a search field, and the words in it while it is empty.
        name: qsTr("Search the modules")
        placeholderText: name
        text: Search.query
        Layout.fillWidth: true
        onTextEdited: Search.query = text
    }

    BodyText {
        text: Search.query !== "" && Search.count === 0
              ? qsTr("Nothing found for these words. Try fewer or other ones.") : ""
        visible: text !== ""
        soft: true
        Layout.fillWidth: true
    }

    Repeater {
        model: Search.query === "" ? null : Search

        SearchRow {
            Layout.fillWidth: true
            onClicked: Session.open(moduleId)
        }
    }

    Repeater {
        model: Search.query === "" ? Modules : null

        ModuleRow {
            Layout.fillWidth: true
            onClicked: Session.open(moduleId)
        }
    }
}
