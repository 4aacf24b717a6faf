// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! A card of which only the edge is seen, behind another. */
Rectangle {
    radius: Theme.cardRadius
    color: Theme.colour.raised
    border.width: Theme.stroke
    border.color: Theme.colour.outline
}
