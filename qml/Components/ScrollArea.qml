// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Pathlight.Backend

/*! Shows its child at full width and scrolls up and down when it is too tall. Follows the keyboard focus, so that what
    has it is always seen, and shows what the page says unasked as far as the focus stays in sight. */
Flickable {
    id: area

    default property alias content: holder.data
    property int margins: Theme.space.xl
    /*! What screen readers say when the keyboard comes to the area itself, as on a page that is read. */
    property string name
    readonly property Item focused: Window.activeFocusItem && holds(Window.activeFocusItem) ? whole(Window.activeFocusItem) : null
    readonly property Item news: Navigation.news && holds(Navigation.news) ? Navigation.news : null

    /*! Scrolls just far enough to show an item inside. */
    function reveal(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y - Theme.space.l
        const bottom = top + item.height + 2 * Theme.space.l
        contentY = Math.max(0, Math.min(Math.max(contentY, bottom - height), top, contentHeight - height))
    }

    /*! Shows what the page has said, and above all what has the focus. */
    function follow() {
        if (news) {
            reveal(news)
        }
        if (focused) {
            reveal(focused)
        }
    }

    /*! Whether an item stands inside this area. */
    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent) {
            if (up === holder) {
                return true
            }
        }
        return false
    }

    /*! The item, or the text area that it is the text of, which scrolls by itself. */
    function whole(item: Item): Item {
        for (let up = item; up && up !== holder; up = up.parent) {
            if (up instanceof TextInputArea) {
                return up
            }
        }
        return item
    }

    /*! Moves by most of the visible height: down with 1, up with -1. */
    function turnPage(direction: int) {
        contentY = Math.max(0, Math.min(contentY + direction * 0.8 * height, contentHeight - height))
    }

    contentWidth: width
    contentHeight: holder.implicitHeight + 2 * margins
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: name
    Accessible.focusable: true
    Accessible.ignored: name === "" || !visible
    Keys.onPressed: event => {
        const direction = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0
        if (direction !== 0 && contentHeight > height) {
            turnPage(direction)
            event.accepted = true
        }
    }
    onFocusedChanged: follow()
    onNewsChanged: if (news) follow()
    onMovementStarted: Navigation.news = null

    // What has the focus may grow, as a card does with the sentence that explains it, or move while a page is laid out.
    Connections {
        target: area.focused

        function onHeightChanged() {
            area.follow()
        }
        function onYChanged() {
            area.follow()
        }
    }

    // What is said takes its place only when the page is laid out.
    Connections {
        target: area.news

        function onHeightChanged() {
            area.follow()
        }
        function onYChanged() {
            area.follow()
        }
    }

    // What is read aloud comes into sight.
    Connections {
        target: ReadAloud

        function onItemChanged() {
            if (ReadAloud.item && area.holds(ReadAloud.item)) {
                area.reveal(ReadAloud.item)
            }
        }
    }

    Item {
        id: holder

        x: area.margins
        y: area.margins
        width: area.width - 2 * area.margins
        height: Math.max(implicitHeight, area.height - 2 * area.margins)
        implicitHeight: children.length > 0 ? children[0].implicitHeight : 0
    }

    T.ScrollBar.vertical: ScrollHandle {
    }
}
