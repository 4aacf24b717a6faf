// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! The sky at dusk with its stars. Nothing in it moves. */
Rectangle {
    id: sky

    /*! Places of the stars, in thousandths of the width and of the upper two thirds, and their diameters. */
    readonly property list<rect> stars: [
        Qt.rect(47, 24, 2, 2), Qt.rect(92, 30, 3, 3), Qt.rect(88, 88, 3, 3), Qt.rect(60, 190, 2, 2),
        Qt.rect(117, 26, 4, 4), Qt.rect(173, 160, 2, 2), Qt.rect(207, 22, 2, 2), Qt.rect(224, 292, 2, 2),
        Qt.rect(235, 20, 4, 4), Qt.rect(247, 130, 2, 2), Qt.rect(286, 40, 3, 3), Qt.rect(311, 150, 2, 2),
        Qt.rect(356, 75, 3, 3), Qt.rect(362, 142, 2, 2), Qt.rect(375, 215, 4, 4), Qt.rect(392, 90, 2, 2),
        Qt.rect(432, 48, 2, 2), Qt.rect(464, 115, 4, 4), Qt.rect(490, 30, 2, 2), Qt.rect(533, 250, 3, 3),
        Qt.rect(558, 62, 3, 3), Qt.rect(585, 98, 2, 2), Qt.rect(618, 180, 2, 2), Qt.rect(655, 36, 2, 2),
        Qt.rect(681, 84, 4, 4), Qt.rect(705, 240, 2, 2), Qt.rect(742, 128, 3, 3), Qt.rect(762, 52, 2, 2),
        Qt.rect(790, 310, 2, 2), Qt.rect(818, 110, 2, 2), Qt.rect(846, 22, 3, 3), Qt.rect(872, 200, 4, 4),
        Qt.rect(911, 90, 3, 3), Qt.rect(928, 270, 2, 2), Qt.rect(951, 40, 2, 2), Qt.rect(970, 170, 3, 3)
    ]

    gradient: Gradient {
        GradientStop { position: 0; color: Theme.sky.top }
        GradientStop { position: 0.75; color: Theme.sky.low }
        GradientStop { position: 1; color: Theme.sky.glow }
    }

    Repeater {
        model: Theme.highContrast ? [] : sky.stars

        Rectangle {
            required property rect modelData

            x: modelData.x / 1000 * sky.width
            y: modelData.y / 500 * sky.height + 80
            width: modelData.width
            height: modelData.height
            // Of two pixels nobody sees whether they are round.
            radius: width > 2 ? width / 2 : 0
            color: Qt.alpha(Theme.sky.star, width / 5)
        }
    }
}
