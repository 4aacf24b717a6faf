// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! The screen of an invented feed: its name, the present post, and what can be done with it. */
Rectangle {
    id: phone

    /*! The present post, or null once the rounds are over. */
    required property var post
    required property int round
    required property int rounds
    readonly property int edge: Theme.space.l
    readonly property var verbs: [
        //: What one does with a post in a feed.
        {id: "like", icon: "heart", text: qsTr("Like")},
        //: What one does with a post in a feed: look at it more closely.
        {id: "open", icon: "post", text: qsTr("Open")},
        //: What one does with a post in a feed: go past it to the next one.
        {id: "pass", icon: "scroll-on", text: qsTr("Scroll on")},
        //: What one does with a post in a feed: ask for fewer of this kind.
        {id: "less", icon: "less", text: qsTr("Less like this")}
    ]

    signal did(string verb)

    /*! Does this to the post; whoever did it by a control comes back to the post that follows. */
    function doIt(verb: string) {
        card.forceActiveFocus(Qt.OtherFocusReason)
        did(verb)
    }

    /*! Does what stands at this number, from 0; false when nothing does. */
    function doNumber(number: int): bool {
        const fits = post !== null && number >= 0 && number < verbs.length
        if (fits) {
            doIt(verbs[number].id)
        }
        return fits
    }

    height: implicitHeight
    implicitHeight: (post ? buttons.y + buttons.height : card.y + card.height) + edge
    radius: 28
    color: Theme.colour.raised
    border.width: 2
    border.color: Theme.colour.outline

    // Takes the width alone, so that the ground may grow with it without laying it out anew.
    Item {
        width: parent.width

        Icon {
            id: logo

            anchors.left: parent.left
            anchors.leftMargin: phone.edge
            anchors.verticalCenter: title.verticalCenter
            name: "loop"
            size: 32
            tint: Theme.colour.primary
        }

        Heading {
            id: title

            level: 2
            //: The name of an invented app, a feed of posts.
            text: qsTr("Loop")
            anchors.top: parent.top
            anchors.topMargin: Theme.space.m
            anchors.left: logo.right
            anchors.leftMargin: Theme.space.s
        }

        BodyText {
            id: counter

            //: In an invented feed: which of its posts is shown.
            text: qsTr("Post %L1 of %L2").arg(phone.round).arg(phone.rounds)
            soft: true
            font.pixelSize: Theme.textSmall
            anchors.right: parent.right
            anchors.rightMargin: phone.edge
            anchors.verticalCenter: title.verticalCenter
        }

        FeedPost {
            id: card

            objectName: "post"
            anchors.top: title.bottom
            anchors.topMargin: Theme.space.m
            anchors.left: parent.left
            anchors.leftMargin: phone.edge
            anchors.right: parent.right
            anchors.rightMargin: phone.edge
            height: implicitHeight
            post: phone.post
            place: counter.text
        }

        ArrowKeys {
            id: buttons

            readonly property int columns: width >= 380 * Theme.textScale ? 2 : 1
            readonly property real cell: (width - (columns - 1) * Theme.space.m) / columns

            anchors.top: card.bottom
            anchors.topMargin: Theme.space.m
            anchors.left: card.left
            anchors.right: card.right
            height: implicitHeight
            implicitHeight: childrenRect.height
            visible: phone.post !== null
            Accessible.role: Accessible.Grouping
            //: For screen readers: the four things that one can do with a post in a feed.
            Accessible.name: qsTr("What do you do with this post?")

            Repeater {
                id: places

                model: phone.verbs.length

                QuietButton {
                    required property int index
                    readonly property var verb: phone.verbs[index]
                    readonly property bool atEnd: buttons.columns === 2 && index % 2 === 1

                    objectName: verb.id
                    width: buttons.cell
                    anchors.left: atEnd ? undefined : buttons.left
                    anchors.right: atEnd ? buttons.right : undefined
                    anchors.top: places.itemAt(index - buttons.columns)?.bottom ?? buttons.top
                    anchors.topMargin: index < buttons.columns ? 0 : Theme.space.m
                    leftPadding: Theme.space.m
                    rightPadding: Theme.space.m
                    ground: Theme.colour.surface
                    iconName: verb.icon
                    text: verb.text
                    onClicked: phone.doIt(verb.id)
                }
            }
        }
    }
}
