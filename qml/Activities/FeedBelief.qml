// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Components

/*! What an invented feed now believes of the learner: a bar for each topic, what the last post changed, and the rule. */
Stack {
    id: belief

    required property var points
    /*! What was done last, {topic, did}, or null. */
    required property var latest
    required property var rule
    required property bool ruleOpen
    readonly property string latestTopic: points.find(one => one.topic === latest?.topic)?.text?.plain ?? ""
    readonly property string change: ({
        //: What an invented feed made of a like; %1 is a topic.
        "like": qsTr("Your like gave “%1” 2 points.").arg(latestTopic),
        //: What an invented feed made of the opening of a post; %1 is a topic.
        "open": qsTr("Opening the post gave “%1” 1 point.").arg(latestTopic),
        //: What an invented feed made of scrolling past a post; %1 is a topic.
        "pass": qsTr("Scrolling on changed nothing for “%1”.").arg(latestTopic),
        //: What an invented feed made of the wish for fewer such posts; %1 is a topic.
        "less": qsTr("“Less like this” took up to 2 points from “%1”.").arg(latestTopic)
    })[latest?.did ?? ""] ?? ""

    signal ruleToggled

    spacing: Theme.space.m

    Heading {
        width: parent.width
        level: 2
        //: Above bars that show how many points an invented feed has given to each topic.
        text: qsTr("What Loop believes you like")
    }

    Repeater {
        model: belief.points.length

        FeedBar {
            required property int index
            readonly property var entry: belief.points[index] ?? ({})

            objectName: "bar-" + (entry.topic ?? "")
            width: belief.width
            topic: entry.text?.plain ?? ""
            points: entry.points ?? 0
            share: entry.share ?? 0
        }
    }

    BodyText {
        objectName: "change"
        visible: text !== ""
        width: parent.width
        text: belief.change
        soft: true
        Accessible.role: Accessible.AlertMessage
        Accessible.ignored: false
    }

    QuietButton {
        objectName: "ruleButton"
        width: Math.min(implicitWidth, parent.width)
        iconName: "info"
        text: belief.ruleOpen
              //: Closes the words that tell how an invented feed chooses its posts.
              ? qsTr("Close the rule")
              //: Opens the words that tell how an invented feed chooses its posts.
              : qsTr("How does this feed choose?")
        Accessible.description: belief.ruleOpen ? belief.rule?.plain ?? "" : ""
        onClicked: belief.ruleToggled()
    }

    Rectangle {
        objectName: "rule"
        visible: belief.ruleOpen
        width: parent.width
        height: words.height + 2 * Theme.space.l
        radius: Theme.radius
        color: Theme.colour.raised
        border.width: Theme.highContrast ? Theme.stroke : 0
        border.color: Theme.colour.line

        ProseText {
            id: words

            prose: belief.rule
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space.l
        }
    }
}
