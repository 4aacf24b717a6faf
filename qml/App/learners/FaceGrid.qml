// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Pathlight.Backend
import Pathlight.Components

/*! Glim's greeting, and below it faces to choose from and groups of them as piles of cards. Only those in sight exist: a
    school has two hundred learners on one computer. The ring around the one that has the keyboard fits in at each side. Their
    components are not bound to this file (no pragma ComponentBehavior), because Qt 6.4 cannot make the header of a view from
    one that is. */
GridView {
    id: faces

    required property string greeting
    /*! Where faces are many, they need the room more than Glim. */
    required property bool greets
    /*! Something was typed to search for. */
    required property bool searching
    readonly property real wanted: 196 * Math.min(Theme.textScale, 1.6) + Theme.space.l

    anchors.horizontalCenter: parent.horizontalCenter
    width: Math.min(parent.width - 2 * Theme.space.xl, 1080)
    topMargin: Theme.space.xl
    bottomMargin: Theme.space.xl
    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    //: For screen readers: the faces of those who learn here.
    Accessible.name: qsTr("Everybody who learns here")
    boundsBehavior: Flickable.StopAtBounds
    // A face made in advance that the view then has no use for stays on the page without a place or a size.
    cacheBuffer: 0
    cellWidth: Math.floor(width / Math.max(1, Math.floor(width / wanted)))
    cellHeight: 112 + 2 * Math.ceil((nameMetrics.height + bandMetrics.height) * Math.max(1, Theme.lineHeight))
                + 2 * Theme.space.xs + 3 * Theme.space.l

    header: Column {
        id: head

        readonly property FaceGrid grid: GridView.view as FaceGrid

        width: grid?.width ?? 0
        bottomPadding: Theme.space.xl
        spacing: Theme.space.l

        Greeting {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.xs
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.l - Theme.space.xs
            visible: head.grid?.greets ?? false
            text: head.grid?.greeting ?? ""
        }

        Notice {
            objectName: "grownUpsWords"
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.xs
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.l - Theme.space.xs
            text: Offer.greeting
            iconName: "chat"
        }

        Notice {
            objectName: "nobody"
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.xs
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.l - Theme.space.xs
            text: head.grid && head.grid.searching && head.grid.count === 0
                  //: When no nickname begins with what was typed.
                  ? qsTr("Nobody here has this nickname. Try the first two letters only.") : ""
            iconName: "search"
        }

        Notice {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.xs
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.l - Theme.space.xs
            text: Learners.fault
        }
    }

    delegate: FocusScope {
        id: place

        required property int learnerId
        required property int groupId
        required property string picture
        required property string name
        required property string band
        required property int members
        readonly property bool isGroup: learnerId === 0

        width: GridView.view?.cellWidth ?? 0
        height: GridView.view?.cellHeight ?? 0

        LearnerCard {
            anchors.fill: parent
            anchors.leftMargin: Theme.space.xs
            anchors.rightMargin: Theme.space.l - Theme.space.xs
            anchors.bottomMargin: Theme.space.l
            objectName: (place.isGroup ? "group-" + place.groupId : "learner-" + place.learnerId)
            picture: place.picture
            text: place.isGroup ? place.name : Wording.learnerName(place.name, place.picture)
            //: How many learn in a class or family.
            note: place.isGroup ? qsTr("%Ln learner(s)", "", place.members) : Wording.bands[place.band] ?? ""
            pile: place.isGroup
            groundColours: Theme.night
            focus: true
            onClicked: {
                if (!place.isGroup) {
                    Learners.choose(place.learnerId)
                    return
                }
                Groups.choose(place.groupId)
                Navigation.open("GroupPage")
            }
        }
    }

    T.ScrollBar.vertical: ScrollHandle {
    }

    FontMetrics {
        id: nameMetrics

        font: Qt.font({family: Theme.family, pixelSize: Theme.textBody, bold: true})
    }

    FontMetrics {
        id: bandMetrics

        font: Qt.font({family: Theme.family, pixelSize: Theme.textSmall})
    }
}
