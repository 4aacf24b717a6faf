// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! One thing to choose: words, a drawing above them where there is one, and below what came of choosing it. */
CardButton {
    id: card

    required property var prose
    property var picture: null
    /*! What came of it: "right", "other", "helps", "detour"; "" while it is not chosen. */
    property string mark
    property var note: null
    /*! It was chosen on an earlier visit. */
    property bool tried: false
    property int pictureHeight: Math.max(100, Math.min(220, (Window.height - 300) * 0.34))
    property bool centred: picture !== null

    readonly property string triedWords: tried
        //: For screen readers, of a choice in a story: the learner took this way before.
        ? qsTr("You looked at this one before.") : ""

    text: prose?.plain ?? ""
    padding: picture ? Theme.space.m : Theme.space.l
    Accessible.description: [triedWords, Marks.words(mark), note?.plain ?? ""].filter(part => part !== "").join(" ")
    Accessible.checkable: true
    Accessible.checked: picked

    contentItem: ColumnLayout {
        spacing: 0

        Picture {
            visible: card.picture !== null
            picture: card.picture
            Layout.fillWidth: true
            Layout.preferredHeight: card.pictureHeight
            Accessible.ignored: true
        }

        RowLayout {
            spacing: Theme.space.s
            Layout.fillWidth: true
            Layout.topMargin: card.picture ? Theme.space.m : 0

            ProseText {
                prose: card.prose
                font.bold: card.centred
                horizontalAlignment: card.centred ? Text.AlignHCenter : undefined
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Icon {
                visible: card.tried
                name: "again"
                directional: true
                tint: Theme.colour.inkSoft
            }
        }

        MarkedNote {
            prose: card.note
            mark: card.mark
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.m
            Accessible.ignored: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
