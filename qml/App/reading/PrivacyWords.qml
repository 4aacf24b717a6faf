// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pathlight.Backend

/*! The sentences about privacy, for who is here: a young child, somebody older, or a grown-up. */
QtObject {
    readonly property list<string> kept: Learners.young ? [
        //: To a child of 4 to 10.
        qsTr("Your picture, your made-up name, and how old you are."),
        //: To a child of 4 to 10: what a child may have chosen instead of a password, and the class or family the child is in.
        qsTr("Your three pictures to come in, and your class, if you have them."),
        //: To a child of 4 to 10.
        qsTr("What you chose on your path, and which lanterns are lit."),
        //: To a child of 4 to 10: the day on which a module was finished, so that some questions come back later.
        qsTr("The day on which a lantern was lit.")
    ] : Learners.grownUp ? [
        //: To a parent or teacher.
        qsTr("Of each learner: the picture, the nickname, the age band, the group, the three pictures to come in with, "
             + "and when the learner was added."),
        //: To a parent or teacher.
        qsTr("Of each module: how far the learner is, when it was first finished, each answer, and when it was given."),
        //: To a parent or teacher, about the three situations that are offered some weeks after a module.
        qsTr("Of each look back: which situations were shown, each answer, and when it was given."),
        //: To a parent or teacher.
        qsTr("The settings: language, text size, colours, letters, movement, reading aloud, and the country for help."),
        //: To a parent or teacher.
        qsTr("The PIN for grown-ups, if one is set: scrambled, so that it cannot simply be read.")
    ] : [
        //: To somebody of 11 to 17.
        qsTr("Your picture, your nickname, your age band, and if you have them your group and your three pictures."),
        //: To somebody of 11 to 17.
        qsTr("How far you are in each module, when you first finished it, your answers, and when you gave them."),
        //: To somebody of 11 to 17, about the three situations that are offered some weeks after a module.
        qsTr("When you look back some weeks later: which situations you saw, and your answers."),
        //: To somebody of 11 to 17.
        qsTr("The settings, and the country you chose for help.")
    ]

    readonly property list<string> neverKept: Learners.young ? [
        //: To a child of 4 to 10.
        qsTr("Pathlight does not know your real name or where you live."),
        //: To a child of 4 to 10.
        qsTr("Pathlight cannot see you or hear you."),
        //: To a child of 4 to 10.
        qsTr("Pathlight tells nobody when you open the page Get help.")
    ] : [
        qsTr("Real names, addresses, birthdays, photographs, sound: Pathlight does not ask for them."),
        qsTr("That somebody opened the help page, or what somebody searched for."),
        //: Modules for people to whom something bad may have happened keep nothing, and say so on their first page.
        qsTr("What somebody does in a module that says it keeps nothing."),
        qsTr("Nothing is sent. Pathlight has no account, no advertising, and does not use the internet.")
    ]

    readonly property list<string> erasing: Learners.young ? [
        //: To a child of 4 to 10.
        qsTr("Do you want it gone? Ask a grown-up you trust. A grown-up can erase it.")
    ] : [
        qsTr("The settings lead to pages for grown-ups. There a grown-up can erase everything at once."),
        qsTr("Or close Pathlight, then delete the file above, those beside it whose names begin in the same way, and the "
             + "folder “backups” there. This erases every learner on this computer."),
        Learners.grownUp ? qsTr("Copies that you have made yourself, such as a backup of this computer, stay until you delete them.")
                         : qsTr("If the computer belongs to somebody else, ask a grown-up you trust to do it.")
    ]
}
