// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

/*! How any page asks for another one; the window listens. */
QtObject {
    /*! Shows a page by its type's name, for example "HelpPage"; one that is open below is returned to. */
    signal open(string page)
    /*! Shows a page in place of the present one. */
    signal replace(string page)
    signal back
    signal home
}
