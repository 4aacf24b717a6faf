// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Pathlight.Backend
import Pathlight.Components

/*! Who is learning: a face for everyone who was here before, and one more for somebody new. */
PageFrame {
    objectName: "LearnersPage"
    //: Title of the page where one chooses who one is.
    title: qsTr("Who is learning?")
    night: true

    barExtras: LanguageButton {
    }

    WelcomeLandscape {
    }

    footer: BottomBar {
        QuietButton {
            objectName: "grownUps"
            //: Leads to the pages for grown-ups.
            text: qsTr("For grown-ups")
            iconName: "key"
            onClicked: Navigation.open("GrownUpsPage")
        }

        Item {
            Layout.fillWidth: true
        }

        QuietButton {
            objectName: "newLearner"
            //: Leads to the page that adds a learner.
            text: qsTr("Somebody new")
            iconName: "add"
            onClicked: Navigation.open("NewLearnerPage")
        }
    }

    // Only the faces in sight exist: a school has two hundred learners on one computer. Their components are not bound to
    // this page (no pragma ComponentBehavior), because Qt 6.4 cannot make the header of a view from one that is.
    GridView {
        id: faces

        readonly property real wanted: 196 * Math.min(Theme.textScale, 1.6) + Theme.space.l

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.space.xl, 1080)
        height: parent.height
        topMargin: Theme.space.xl
        bottomMargin: Theme.space.xl
        clip: true
        focus: true
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
        model: Learners

        header: Column {
            width: GridView.view?.width ?? 0
            bottomPadding: Theme.space.xl
            spacing: Theme.space.l

            Greeting {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.l
                //: Glim, the firefly, on the page where one chooses who one is.
                text: qsTr("Good to see you. Who is it today?")
            }

            Notice {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.l
                text: Learners.fault
            }
        }

        delegate: FocusScope {
            id: place

            required property int learnerId
            required property string picture
            required property string nickname
            required property string band

            width: GridView.view?.cellWidth ?? 0
            height: GridView.view?.cellHeight ?? 0

            LearnerCard {
                anchors.fill: parent
                anchors.rightMargin: Theme.space.l
                anchors.bottomMargin: Theme.space.l
                objectName: "learner-" + place.learnerId
                picture: place.picture
                nickname: place.nickname
                band: place.band
                focus: true
                onClicked: Learners.choose(place.learnerId)
            }
        }

        T.ScrollBar.vertical: ScrollHandle {
        }

        FontMetrics {
            id: nameMetrics

            font.family: Theme.family
            font.pixelSize: Theme.textBody
            font.bold: true
        }

        FontMetrics {
            id: bandMetrics

            font.family: Theme.family
            font.pixelSize: Theme.textSmall
        }
    }
}
