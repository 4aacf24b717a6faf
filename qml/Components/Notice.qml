// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! A sentence from the program: what happened, what is safe, what to do next. Announces itself as an alert. Most pages have
    one for what seldom happens, so that it is made only when there is something to say. */
Loader {
    id: notice

    required property string text
    /*! Nothing while its page is out of the window: a screen reader would be told even so. */
    readonly property string said: Window.window ? text : ""
    property string iconName: "info"
    property string actionText
    property int padding: Theme.space.l
    /*! Lies lower than a card. */
    property bool quiet: true
    /*! Beside the button the sentence would become a long column. */
    readonly property bool narrow: width < 760 * Theme.textScale
    signal actionTriggered

    active: said !== ""
    visible: active
    Accessible.role: Accessible.AlertMessage
    Accessible.name: said

    sourceComponent: Panel {
        quiet: notice.quiet
        padding: notice.padding

        GridLayout {
            columns: notice.narrow ? 2 : 3
            columnSpacing: Theme.space.m
            rowSpacing: Theme.space.s

            Icon {
                name: notice.iconName
                tint: Theme.colour.primary
            }

            BodyText {
                text: notice.said
                Layout.fillWidth: true
            }

            QuietButton {
                visible: notice.actionText !== ""
                text: notice.actionText
                Layout.columnSpan: notice.narrow ? 2 : 1
                Layout.alignment: Qt.AlignRight
                onClicked: notice.actionTriggered()
            }
        }
    }
}
