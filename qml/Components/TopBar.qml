// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! The bar at the top of every page: the door, the way back, the title, the way to help. Extra buttons stand beside the
    way back. */
Rectangle {
    id: bar

    property string title
    property bool showsBack: true
    property bool showsHelp: true
    property bool leadsHome: false
    property bool night: false
    property alias extras: extraRow.data
    readonly property Item focused: Window.activeFocusItem
    readonly property ColourSet colours: night ? Theme.night : Theme.colour
    /*! Where words would crowd out the title, the way back shows its icon alone. */
    readonly property bool narrow: width < 760 * Theme.textScale
    /*! Where they would do so still, the way to help does, too. */
    readonly property bool tight: width < 620 * Theme.textScale
    /*! Even the door and reading aloud may be named in words. */
    readonly property bool roomy: width >= 1200 * Theme.textScale
    readonly property int side: Math.max(startRow.implicitWidth, endRow.implicitWidth)
    /*! The title in one line. Measured apart from it, because its own changes as it is given a width. */
    readonly property int titleWidth: Math.ceil(measured.implicitWidth)
    readonly property bool centred: width - 2 * side - 4 * Theme.space.xl > titleWidth

    /*! Brings the keyboard to the title. */
    function takeFocus() {
        titleText.forceActiveFocus(Qt.OtherFocusReason)
    }

    implicitHeight: Math.max(startRow.implicitHeight, endRow.implicitHeight, titleText.height) + 2 * Theme.space.m
    color: night ? colours.surface : Theme.colour.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: title

    RowLayout {
        id: startRow

        property bool spoken: false

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.xl
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.m

        LeaveButton {
            compact: !bar.roomy
            colours: bar.colours
        }

        QuietButton {
            objectName: "backButton"
            visible: bar.showsBack
            //: In the top bar: to the home page.
            text: bar.leadsHome ? qsTr("Home")
                                //: In the top bar: to the page before.
                                : qsTr("Back")
            iconName: bar.leadsHome ? "home" : "back"
            directional: !bar.leadsHome
            compact: bar.narrow
            colours: bar.colours
            onClicked: bar.leadsHome ? Navigation.home() : Navigation.back()
        }

        RowLayout {
            id: extraRow

            spacing: Theme.space.m
        }
    }

    Text {
        id: measured

        visible: false
        text: bar.title
        textFormat: Text.PlainText
        font: titleText.font
        Accessible.ignored: true
    }

    Heading {
        id: titleText

        objectName: "pageTitle"
        Accessible.focusable: true
        anchors.verticalCenter: parent.verticalCenter
        x: bar.centred ? (bar.width - width) / 2 : bar.LayoutMirroring.enabled ? endEdge : startEdge
        width: bar.centred ? bar.titleWidth : bar.width - startEdge - endEdge
        horizontalAlignment: Text.AlignHCenter
        text: bar.title
        color: bar.colours.ink
        font.pixelSize: Theme.textLarge

        FocusRing {
            control: titleText
            // The title also stands for a page that is scrolled as a whole.
            visible: Navigation.byKeyboard && (titleText.activeFocus || bar.focused instanceof ScrollArea)
            colours: bar.colours
        }

        readonly property int startEdge: startRow.width + 2 * Theme.space.xl
        readonly property int endEdge: endRow.width + 2 * Theme.space.xl
    }

    RowLayout {
        id: endRow

        property bool spoken: false

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.xl
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.m

        ReadAloudButton {
            compact: !bar.roomy
            colours: bar.colours
        }

        HelpButton {
            visible: bar.showsHelp
            compact: bar.tight
            colours: bar.colours
            onClicked: Navigation.open("HelpPage")
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke
        color: bar.colours.line
    }
}
