// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend

/*! A drawing out of a bundle: `picture` is {media, alt}. Without `alt` it is decoration and screen readers pass it by. */
DrawingItem {
    id: drawing

    property var picture: null

    source: picture?.media ? "media/" + picture.media : ""
    Accessible.role: Accessible.Graphic
    Accessible.name: picture?.alt ?? ""
    Accessible.ignored: !visible || !picture?.alt
}
