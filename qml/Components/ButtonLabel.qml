// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! The icon and words inside a button, in its middle. The words wrap rather than being cut. */
Item {
    id: label

    property string iconName
    property bool directional: false
    required property string text
    required property color tint
    required property font font
    /*! What stands before the words. */
    readonly property int lead: iconName === "" ? 0 : icon.width + (text === "" ? 0 : Theme.space.s)

    /*! The words in one line. Measured apart from them, because theirs changes as they are given a width. */
    readonly property int fullWidth: Math.ceil(measured.implicitWidth)

    implicitWidth: lead + (text === "" ? 0 : fullWidth)
    implicitHeight: Math.max(iconName === "" ? 0 : icon.height, text === "" ? 0 : words.height)

    Text {
        id: measured

        visible: false
        text: label.text
        textFormat: Text.PlainText
        font: label.font
        Accessible.ignored: true
    }

    Item {
        anchors.centerIn: parent
        width: label.lead + words.width
        height: parent.height

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: label.iconName !== ""
            name: label.iconName
            tint: label.tint
            directional: label.directional
        }

        Text {
            id: words

            /*! Is read aloud. */
            property bool spoken: true

            anchors.left: parent.left
            anchors.leftMargin: label.lead
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(label.fullWidth, label.width - label.lead)
            visible: label.text !== ""
            text: label.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: label.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
            color: label.tint
            font: label.font
            Accessible.ignored: true
        }
    }
}
