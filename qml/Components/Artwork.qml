// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend

/*! One of the program's own drawings, as decoration. */
DrawingItem {
    required property string name

    source: name ? "art/" + name : ""
    Accessible.ignored: true
}
