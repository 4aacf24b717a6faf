// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! What every scene has: its drawing, what opens it, and below that its children. The drawing stands beside the words
    where there is room, else above them. As tall as all of it needs; the page scrolls. Whoever gives it the focus comes
    to what opens it. */
FocusScope {
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
    /*! Of the width; the words need more of it as they grow. */
    readonly property real pictureShare: (calm ? 0.56 : wideContent ? 0.26 : 0.42) / Math.min(Theme.textScale, 1.5)
    readonly property real pictureLimit: calm ? Window.height * 0.6
                                              : wideContent ? Math.max(100, (Window.height - 300) * 0.4)
                                                            : Window.height * (beside ? 0.56 : 0.36)

    // Placed by hand: heights follow from widths, and a layout around them would have to guess them first.
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real textWidth: beside ? fullWidth - drawing.width - Theme.space.xl : fullWidth
    readonly property real bodyWidth: wideContent ? fullWidth : textWidth
    readonly property real besideHeight: Math.max(drawing.height, opened.height)

    /*! Brings the keyboard to what opens the scene. */
    function comeToOpening() {
        opened.forceActiveFocus(Qt.OtherFocusReason)
    }

    implicitHeight: Math.max(drawing.y + drawing.height, opened.y + opened.height, hasBody ? body.y + body.height : 0)

    Item {
        id: layout

        anchors.horizontalCenter: parent.horizontalCenter
        y: frame.calm ? Math.max(0, (frame.height - frame.implicitHeight) / 2) : 0
        width: Math.min(parent.width, frame.hasPicture || frame.wideContent ? 1320 : Math.max(920, Theme.lineLength))

        Picture {
            id: drawing

            visible: frame.hasPicture
            picture: frame.hasPicture ? frame.view.picture : null
            width: height * 1.6
            height: frame.hasPicture ? Math.min(layout.width * (frame.beside ? frame.pictureShare : 1) * 0.625,
                                                frame.pictureLimit) : 0
            x: !frame.beside ? (layout.width - width) / 2 : frame.mirrored ? layout.width - width : 0
            y: frame.beside && frame.wideContent ? (frame.besideHeight - height) / 2 : 0
        }

        Item {
            id: opened

            readonly property real total: height + (frame.hasBody ? Theme.space.l + body.height : 0)

            width: frame.textWidth
            height: said.y + said.implicitHeight
            x: frame.beside && !frame.mirrored ? layout.width - width : 0
            focus: true
            Accessible.role: Accessible.Grouping
            Accessible.name: [frame.heading, frame.opening?.plain ?? ""].filter(part => part !== "").join(". ")
            Accessible.focusable: true
            y: !frame.beside ? (frame.hasPicture ? drawing.height + Theme.space.l : 0)
                             : frame.wideContent ? (frame.besideHeight - height) / 2
                                                 : frame.calm ? Math.max(0, (drawing.height - total) / 2) : 0

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

            FocusRing {
                control: opened
                visible: opened.activeFocus && Navigation.byKeyboard
            }
        }

        ColumnLayout {
            id: body

            spacing: Theme.space.l
            width: frame.bodyWidth
            height: implicitHeight
            x: frame.beside && !frame.wideContent && !frame.mirrored ? layout.width - width : 0
            y: (frame.beside && frame.wideContent ? frame.besideHeight : opened.y + opened.height) + Theme.space.l
        }
    }
}
