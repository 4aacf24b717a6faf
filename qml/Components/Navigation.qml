// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

/*! How any page asks for another one; the window listens. */
QtObject {
    /*! Whether a page lies below the present one. */
    property bool canGoBack: false
    /*! Whether the last control was used by a key, so that the focus is to be seen also where it was brought to. */
    property bool byKeyboard: false
    /*! What the page has just said unasked, and wants seen; null when nothing, or when the learner has gone on. */
    property Item news: null

    /*! Shows a page by its type's name, for example "HelpPage"; one that is open below is returned to. */
    signal open(string page)
    /*! Shows a page anew above the present one, also where it is open below: the way back leads here. */
    signal openAbove(string page)
    /*! Shows a page in place of the present one. */
    signal replace(string page)
    signal back
    /*! Shows the page to begin at: home, or what comes before while no language or learner is chosen. */
    signal home
}
