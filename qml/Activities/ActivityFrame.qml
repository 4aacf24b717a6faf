// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! What every scene has: its drawing, what opens it, and below that its children. The drawing stands beside the words
    where there is room, else above them. As tall as all of it needs; the page scrolls. */
Item {
    id: frame

    required property var view
    property var opening: null
    property bool asks: false
    property string heading
    /*! The children need the whole width: the drawing, small, stands beside the opening only. */
    property bool wideContent: false
    /*! The drawing and the opening are all there is, so both may be large. */
    property bool calm: false
    /*! The children show the scene's drawing themselves. */
    property bool ownPicture: false
    default property alias content: body.data

    readonly property bool hasPicture: !!view.picture && !ownPicture
    readonly property bool hasBody: body.implicitHeight > 0
    /*! The width of wide content, known before it is laid out. */
    readonly property real fullWidth: layout.width
    readonly property bool beside: hasPicture && width >= 760 * Math.min(Theme.textScale, 1.25)
    readonly property real pictureShare: calm ? 0.56 : wideContent ? 0.26 : 0.42
    readonly property real pictureLimit: calm ? Window.height * 0.6
                                              : wideContent ? Math.max(100, (Window.height - 300) * 0.4)
                                                            : Window.height * (beside ? 0.56 : 0.36)

    implicitHeight: layout.implicitHeight

    GridLayout {
        id: layout

        anchors.horizontalCenter: parent.horizontalCenter
        y: frame.calm ? Math.max(0, (frame.height - implicitHeight) / 2) : 0
        width: Math.min(parent.width, frame.hasPicture || frame.wideContent ? 1320 : Math.max(920, Theme.lineLength))
        columns: frame.beside ? 2 : 1
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.space.l

        Picture {
            visible: frame.hasPicture
            picture: frame.view.picture ?? null
            Layout.preferredHeight: Math.min(layout.width * (frame.beside ? frame.pictureShare : 1) * 0.625,
                                             frame.pictureLimit)
            Layout.preferredWidth: Layout.preferredHeight * 1.6
            Layout.rowSpan: frame.beside && !frame.wideContent && frame.hasBody ? 2 : 1
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
        }

        Item {
            implicitHeight: said.y + said.implicitHeight
            Layout.fillWidth: true
            Layout.alignment: frame.calm && frame.hasBody ? Qt.AlignBottom
                                                         : frame.calm || frame.wideContent ? Qt.AlignVCenter : Qt.AlignTop

            Heading {
                id: headline

                visible: text !== ""
                text: frame.heading
                width: parent.width
            }

            GlimSays {
                id: said

                y: headline.visible ? headline.height + Theme.space.l : 0
                width: parent.width
                prose: frame.opening
                mood: frame.view.glim ?? ""
                asks: frame.asks
            }
        }

        ColumnLayout {
            id: body

            spacing: Theme.space.l
            Layout.fillWidth: true
            Layout.fillHeight: frame.beside && !frame.calm && !frame.wideContent
            Layout.columnSpan: frame.wideContent ? layout.columns : 1
            Layout.alignment: Qt.AlignTop
        }
    }
}
