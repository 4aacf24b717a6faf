// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! One of the program's own drawings, as decoration. */
Image {
    required property string name

    source: name ? "image://art/" + name : ""
    fillMode: Image.PreserveAspectFit
    sourceSize.width: Math.ceil(width)
    sourceSize.height: Math.ceil(height)
    Accessible.ignored: true
}
