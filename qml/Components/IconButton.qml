// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

/*! A button that shows an icon alone; its text is what a screen reader says. */
PillButton {
    required property string name

    text: name
    compact: true
}
