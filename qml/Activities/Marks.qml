// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

/*! The words that stand for a mark where it cannot be seen. */
QtObject {
    readonly property var texts: ({
        //: For screen readers, before the sentence that explains what was chosen, when it fits.
        "right": qsTr("That fits."),
        //: For screen readers, before the sentence that explains what was chosen, when another choice fits better.
        "other": qsTr("Have another look."),
        //: For screen readers, before the sentence that explains a message that the learner did not mark.
        "shown": qsTr("One could stop here."),
        //: For screen readers, before what happens next in a story, when the choice helps.
        "helps": qsTr("That helps."),
        //: For screen readers, before what happens next in a story, when the story will lead back to the choice.
        "detour": qsTr("This way leads back.")
    })

    /*! The words for a mark; "" for none. */
    function words(mark: string): string {
        return texts[mark] ?? ""
    }
}
