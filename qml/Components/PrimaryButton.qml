// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

/*! The one main action of a page. */
PillButton {
    ground: colours.primary
    tint: colours.primaryInk
    edge: colours.primary
    font.bold: true
}
