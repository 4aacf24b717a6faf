// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! The foot of the path, on the pages where one arrives. */
PathLandscape {
    anchors.fill: parent
    horizon: height * 0.66
    stride: width / 3
    stations: [
        Qt.point(-stride / 2, height * 0.98), Qt.point(stride / 2, height * 0.86), Qt.point(stride * 1.5, height * 0.92),
        Qt.point(stride * 2.5, height * 0.8), Qt.point(stride * 3.5, height * 0.72)
    ]
}
