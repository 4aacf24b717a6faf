// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! Its place is a number, so that it stays at the left. */
BrokenPage {
    Press {
        x: 20
    }
}
