// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// Says why the program cannot start. It uses nothing of the program, since nothing could be opened.
ApplicationWindow {
    id: window

    required property string message

    width: 640
    height: Math.max(280, page.implicitHeight + 64)
    visible: true
    title: Application.name
    color: palette.window

    ColumnLayout {
        id: page

        anchors.fill: parent
        anchors.margins: 32
        spacing: 24

        Text {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: window.message
            textFormat: Text.PlainText
            color: window.palette.windowText
            wrapMode: Text.Wrap
            font.pixelSize: 18
            lineHeight: 1.3
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Button {
            id: closeButton

            //: Button in the window that says why the program cannot start.
            text: qsTr("Close")
            focus: true
            Layout.alignment: Qt.AlignRight
            Layout.minimumWidth: 96
            Layout.minimumHeight: 48
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Accessible.onPressAction: clicked()
            onClicked: window.close()
        }
    }
}
