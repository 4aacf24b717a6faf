// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

/*! Glim the firefly in a mood: glad, curious, thinking, worried or proud. */
Artwork {
    property string mood: "glad"

    name: mood ? "glim-" + mood : ""
    width: 120
    height: 120
}
