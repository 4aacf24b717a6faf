// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! A question with one or several answers that fit. Each explains itself once chosen, and another may always be chosen. */
ActivityFrame {
    id: activity

    readonly property var options: (view.options ?? []).map(option => Object.assign({note: option.feedback}, option))

    signal act(var action)

    opening: view.prompt ?? null
    asks: true
    wideContent: cards.drawn

    FoundLanterns {
        visible: needed > 1
        needed: activity.view.several ? activity.view.needed : 0
        found: activity.view.found ?? 0
    }

    OptionGrid {
        id: cards

        options: activity.options
        question: activity.view.prompt?.plain ?? ""
        exclusive: !(activity.view.several ?? false)
        onChosen: id => activity.act({"do": "choose", "option": id})
    }

    ClosingNote {
        prose: activity.view.closing ?? null
    }
}
