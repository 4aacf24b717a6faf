// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What the sheets of HelpSheets are called, and what stands on them. */
QtObject {
    readonly property var titles: ({
        //: A sheet to print: small cards with telephone numbers, to cut out.
        "card": qsTr("A card for the pocket"),
        //: A sheet to print: what to do at once when somebody threatens a child online.
        "minutes": qsTr("The first ten minutes"),
        //: A sheet to print: a form for what happened.
        "list": qsTr("A list for a report")
    })
    readonly property var summaries: ({
        "card": qsTr("Numbers to call, and five people you can tell."),
        "minutes": qsTr("Five steps, in their order."),
        "list": qsTr("Addresses, names and dates. Never pictures.")
    })
    readonly property var contents: ({
        "card": qsTr("Two small cards to cut out, fold and carry along. On one side are numbers to call. On the other "
                     + "side are five people you can tell, such as a parent or a teacher: those of the plan you made in "
                     + "Pathlight, or empty lines. You write their names by hand."),
        "minutes": qsTr("What to do at once when there are threats online, or somebody has a picture: five steps in their "
                        + "order, and numbers to call. The words fit the age of who is learning here."),
        "list": qsTr("A form to fill in by hand: addresses, the names that were used, dates, what happened, and who was "
                     + "told. It never holds pictures, and says so.")
    })

    function title(kind: string): string {
        return titles[kind] ?? ""
    }

    function summary(kind: string): string {
        return summaries[kind] ?? ""
    }

    function content(kind: string): string {
        return contents[kind] ?? ""
    }
}
