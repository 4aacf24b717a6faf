// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! A sentence from the program: what happened, what is safe, what to do next. Announces itself as an alert. Most pages have
    one for what seldom happens, so that it is made only when there is something to say. */
Loader {
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

    visible: said !== ""
    source: said ? Qt.resolvedUrl("NoticePanel.qml") : ""
    Accessible.role: Accessible.AlertMessage
    Accessible.name: said
}
