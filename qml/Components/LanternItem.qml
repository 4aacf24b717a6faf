// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! A lantern of the path: lit when its module is finished, opened up for the next one, dark before that. */
Artwork {
    /*! "finished", "next" or anything else for one still dark. */
    property string status: "new"

    name: status === "finished" ? "lantern-lit" : status === "next" ? "lantern-next" : "lantern-unlit"
    width: 120
    height: 120
}
