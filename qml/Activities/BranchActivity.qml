// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/*! A story that asks what to do next. What comes of a choice is told beside it; another may be chosen before going on. */
ActivityFrame {
    id: activity

    readonly property string mark: view.helps === undefined ? "" : view.helps ? "helps" : "detour"
    readonly property var options: (view.choices ?? []).map(
        choice => Object.assign({mark: choice.chosen ? mark : "", note: choice.chosen ? view.outcome : null}, choice))

    signal act(var action)

    opening: view.text ?? null
    wideContent: cards.drawn

    OptionGrid {
        id: cards

        options: activity.options
        question: activity.view.text?.plain ?? ""
        onChosen: id => activity.act({"do": "choose", "choice": id})
    }
}
