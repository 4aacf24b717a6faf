// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
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

    // Anchored, not laid out: its height is known as soon as its width is, however deep the card lies in layouts.
    contentItem: Item {
        implicitWidth: words.implicitWidth
        implicitHeight: Math.max(card.note ? outcome.y + outcome.height : words.y + words.height,
                                 hear.visible ? hear.height : 0)

        Picture {
            id: drawing

            visible: card.picture !== null
            picture: card.picture
            width: parent.width
            height: visible ? card.pictureHeight : 0
            Accessible.ignored: true
        }

        ProseText {
            id: words

            /*! The speaker stands beside the words, not on a drawing. */
            readonly property bool beside: hear.visible && !drawing.visible

            prose: card.prose
            font.bold: card.centred
            horizontalAlignment: card.centred ? Text.AlignHCenter : Text.AlignLeft
            anchors.top: drawing.bottom
            anchors.topMargin: drawing.visible ? Theme.space.m : 0
            anchors.left: parent.left
            anchors.right: again.visible ? again.left : beside ? hear.left : parent.right
            anchors.rightMargin: again.visible || beside ? Theme.space.s : 0
            Accessible.ignored: true
        }

        HearButton {
            id: hear

            objectName: "hear-" + card.objectName
            about: words
            anchors.right: parent.right
            anchors.rightMargin: -Theme.space.m
            anchors.top: parent.top
            anchors.topMargin: -Theme.space.m
        }

        Icon {
            id: again

            visible: card.tried
            name: "again"
            directional: true
            tint: Theme.colour.inkSoft
            anchors.right: words.beside ? hear.left : parent.right
            anchors.verticalCenter: words.verticalCenter
        }

        MarkedNote {
            id: outcome

            prose: card.note
            mark: card.mark
            height: implicitHeight
            anchors.top: words.bottom
            anchors.topMargin: Theme.space.m
            anchors.left: parent.left
            anchors.right: parent.right
            Accessible.ignored: true
        }
    }
}
