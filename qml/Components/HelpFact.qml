// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! A fact about a place to turn to, as it stands in the directory. Begins at the reading side in whatever script. */
BodyText {
    visible: text !== ""
    horizontalAlignment: Text.AlignLeft
}
