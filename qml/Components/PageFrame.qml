// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend

/*! The frame that every page stands in: a top bar, the page's content, and a bottom bar where the page has one. A page
    comes up with the keyboard on its title, unless something in it has `focus`. */
FocusScope {
    id: frame

    required property string title
    /*! The language that the page is in. */
    property string locale: Settings.locale
    /*! May be read aloud without being asked for. Not where hearing it in the room could put somebody in danger. */
    property bool readsUnasked: true
    property bool showsBack: Navigation.canGoBack
    property bool showsHelp: true
    /*! The way back leads home instead of to the page before. */
    property bool leadsHome: false
    /*! The page lies under the sky at dusk, whatever the theme. */
    property bool night: false
    property alias barExtras: topBar.extras
    /*! At the bottom, at full width; usually a BottomBar. */
    property Item footer: null
    default property alias content: holder.data

    onActiveFocusChanged: if (activeFocus && Window.activeFocusItem === frame) topBar.takeFocus()
    Accessible.role: Accessible.Pane
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        visible: !frame.night
        color: Theme.colour.paper
    }

    Loader {
        anchors.fill: parent
        active: frame.night
        source: "DuskSky.qml"
    }

    Loader {
        active: ReadAloud.reading && ReadAloud.page === frame
        source: "WordMark.qml"
    }

    TopBar {
        id: topBar

        width: parent.width
        title: frame.title
        showsBack: frame.showsBack
        showsHelp: frame.showsHelp
        leadsHome: frame.leadsHome
        night: frame.night
    }

    Item {
        id: holder

        anchors.top: topBar.bottom
        anchors.bottom: footerHolder.top
        width: parent.width
    }

    Item {
        id: footerHolder

        anchors.bottom: parent.bottom
        width: parent.width
        height: frame.footer?.visible ? frame.footer.implicitHeight : 0
        children: frame.footer ? [frame.footer] : []
    }

    Binding {
        target: frame.footer
        property: "width"
        value: footerHolder.width
        when: frame.footer !== null
    }
}
