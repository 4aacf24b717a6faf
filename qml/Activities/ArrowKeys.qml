// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! Lets the arrow keys walk among the controls inside, along the reading direction. */
Item {
    id: walk

    /*! Moves the focus to the control after or before the present one, unless it lies outside. */
    function step(onwards: bool) {
        const target = Window.activeFocusItem?.nextItemInFocusChain(onwards) ?? null
        for (let up = target; up; up = up.parent) {
            if (up === walk) {
                target.forceActiveFocus(onwards ? Qt.TabFocusReason : Qt.BacktabFocusReason)
                return
            }
        }
    }

    Keys.onUpPressed: step(false)
    Keys.onDownPressed: step(true)
    Keys.onLeftPressed: step(LayoutMirroring.enabled)
    Keys.onRightPressed: step(!LayoutMirroring.enabled)
}
