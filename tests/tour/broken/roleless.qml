// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! The keyboard stops where a screen reader hears nothing. */
BrokenPage {
    Item {
        width: 100
        height: 100
        activeFocusOnTab: true
    }
}
