// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/*! The places in their order, one below the other: those filled, the one to fill next, and where there is room those
    after it. */
ColumnLayout {
    id: path

    required property var steps
    /*! The id of the step tried last. */
    required property string latest
    /*! Shows the places still far off too. */
    property bool whole: true
    readonly property int placed: steps.filter(step => step.place > 0).length

    spacing: 0

    Repeater {
        model: path.steps.length

        SequencePlace {
            required property int index

            objectName: "place-" + number
            visible: number <= path.placed + 1 || path.whole
            Layout.fillWidth: true
            number: index + 1
            step: path.steps.find(one => one.place === number) ?? null
            isNext: number === path.placed + 1
            explains: step !== null && step.id === path.latest
            last: number === path.steps.length || (!path.whole && isNext)
        }
    }
}
