// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pathlight.Components

/*! The steps that have no place yet. When the one with the keyboard's focus finds its place, the next one takes it and
    tells screen readers how it turned out. */
GridLayout {
    id: pile

    required property var steps
    /*! The id of the step tried last. */
    required property string latest
    readonly property bool drawn: steps.some(step => !!step.picture)
    readonly property var placedLast: steps.find(step => step.id === latest && step.place > 0) ?? null
    /*! The step that took the focus from the one placed last. */
    property string heir

    signal picked(string id)
    /*! No card is left, and the last one had the keyboard. */
    signal emptied

    /*! Brings the keyboard to the first step after the given one. */
    function focusAfter(index: int) {
        const open = steps.map((step, at) => at).filter(at => steps[at].place === 0)
        const next = open.find(at => at > index) ?? open[0] ?? -1
        heir = steps[next]?.id ?? ""
        next >= 0 ? cards.itemAt(next).forceActiveFocus(Qt.TabFocusReason) : emptied()
    }

    columns: drawn ? Math.max(1, Math.floor(width / (170 * Theme.textScale))) : 1
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.m

    // Once all that follows from the new view has settled.
    Timer {
        id: refocus

        property int from: 0

        interval: 0
        onTriggered: pile.focusAfter(from)
    }

    Repeater {
        id: cards

        model: pile.steps.length

        OptionCard {
            id: card

            required property int index
            readonly property var step: pile.steps[index] ?? ({})
            readonly property var heard: step.id === pile.heir && mark === "" ? pile.placedLast : step

            objectName: "step-" + (step.id ?? "")
            visible: step.place === 0
            prose: step.text ?? null
            picture: step.picture ?? null
            pictureHeight: 104
            mark: step.mark ?? ""
            note: step.place === 0 ? step.message ?? null : null
            centred: pile.drawn
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            Accessible.checkable: false
            Accessible.description: [Marks.words(heard?.mark ?? ""), heard?.message?.plain ?? ""]
                                    .filter(part => part !== "").join(" ")
            onClicked: pile.picked(step.id)
            onVisibleChanged: {
                if (!visible && activeFocus) {
                    refocus.from = index
                    refocus.start()
                }
            }
        }
    }
}
