// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! One post of an invented feed: who posted it, what it is about, why it is shown, its drawing and its words. The
    keyboard stops here, so that each new post is heard. */
Rectangle {
    id: card

    /*! The post, or null when the feed has come to its end. */
    required property var post
    /*! Which post it is, in words. */
    required property string place
    readonly property string topic: post?.topicText?.plain ?? ""
    readonly property string reason: ({
        //: Why an invented feed shows its first post.
        "first": qsTr("Loop does not know you yet."),
        //: Why an invented feed shows a post; %1 is a topic.
        "most": qsTr("Shown because “%1” has the most points.").arg(topic),
        //: Why an invented feed shows a post; %1 is a topic.
        "fewest": qsTr("Every fourth post is different: “%1” has the fewest points.").arg(topic)
    })[post?.why ?? ""] ?? ""
    readonly property string label: post?.advert ?? false
        //: Above a post in a feed that somebody paid for.
        ? qsTr("Advertisement") : ""
    //: In place of a post, when an invented feed has shown all its posts.
    readonly property string end: qsTr("You have seen your posts for now. Have a look at what Loop believes.")

    implicitHeight: (post ? reasonLine.y + reasonLine.height : endLine.height + Theme.space.l) + Theme.space.l
    radius: Theme.cardRadius
    color: Theme.colour.surface
    border.width: Theme.stroke
    border.color: Theme.colour.line
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: !post ? end : [place + ".", post.author?.plain ?? "", label, post.text?.plain ?? "", reason]
                                   .filter(part => part !== "").join(" ")

    FocusRing {
        control: card
        cornerRadius: card.radius
    }

    // Takes the width alone, so that the ground may grow with it without laying it out anew.
    Item {
        width: parent.width

        BodyText {
            id: endLine

            visible: card.post === null
            text: card.end
            horizontalAlignment: Text.AlignHCenter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space.l
            Accessible.ignored: true
        }

        Rectangle {
            id: face

            visible: card.post !== null
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: Theme.space.l
            width: 44
            height: 44
            radius: 22
            color: Theme.colour.chosen

            Icon {
                anchors.centerIn: parent
                name: "person"
                size: 26
                tint: Theme.colour.primary
            }
        }

        ProseText {
            id: author

            visible: card.post !== null
            prose: card.post?.author ?? null
            font.bold: true
            horizontalAlignment: Text.AlignLeft
            anchors.left: face.right
            anchors.leftMargin: Theme.space.m
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.l
            anchors.top: face.top
            Accessible.ignored: true
        }

        BodyText {
            id: subject

            visible: card.post !== null
            //: Between the parts of one line, such as a topic and the word Advertisement.
            text: Array.of(card.topic, card.label).filter(part => part !== "").join(qsTr(" · "))
            soft: true
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignLeft
            anchors.left: author.left
            anchors.right: author.right
            anchors.top: author.bottom
            Accessible.ignored: true
        }

        Picture {
            id: drawing

            visible: card.post !== null && !!card.post.picture
            picture: card.post?.picture ?? null
            anchors.top: subject.bottom
            anchors.topMargin: Theme.space.m
            anchors.left: face.left
            anchors.right: author.right
            height: visible ? Math.max(100, Math.min(220, (Window.height - 300) * 0.4)) : 0
        }

        ProseText {
            id: words

            visible: card.post !== null
            prose: card.post?.text ?? null
            anchors.top: drawing.bottom
            anchors.topMargin: drawing.visible ? Theme.space.m : 0
            anchors.left: face.left
            anchors.right: author.right
            Accessible.ignored: true
        }

        BodyText {
            id: reasonLine

            visible: card.post !== null
            text: card.reason
            soft: true
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignLeft
            anchors.top: words.bottom
            anchors.topMargin: Theme.space.m
            anchors.left: face.left
            anchors.right: author.right
            Accessible.ignored: true
        }
    }
}
