// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! The ground of the pages that the inspector is tried on. */
Rectangle {
    width: 640
    height: 480
    color: "white"
    LayoutMirroring.enabled: inRightToLeft
    LayoutMirroring.childrenInherit: true
}
