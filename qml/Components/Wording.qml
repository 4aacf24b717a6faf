// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

/*! The words for what the data names by a code: learners' pictures, age bands, behaviours. An unknown code gives "". */
QtObject {
    readonly property var pictures: ({
        //: A picture to choose as a learner's own; also how a learner without a nickname is addressed.
        "otter": qsTr("Otter"),
        //: A picture to choose as a learner's own; also how a learner without a nickname is addressed.
        "owl": qsTr("Owl"),
        //: A picture to choose as a learner's own; also how a learner without a nickname is addressed.
        "fox": qsTr("Fox"),
        //: A picture to choose as a learner's own; also how a learner without a nickname is addressed.
        "turtle": qsTr("Turtle"),
        //: A picture to choose as a learner's own; also how a learner without a nickname is addressed.
        "whale": qsTr("Whale"),
        //: A picture to choose as a learner's own; also how a learner without a nickname is addressed.
        "hedgehog": qsTr("Hedgehog"),
        //: A drawn face to choose as a learner's own picture; %1 is its number.
        "face-1": qsTr("Face %1").arg(1),
        "face-2": qsTr("Face %1").arg(2),
        "face-3": qsTr("Face %1").arg(3),
        "face-4": qsTr("Face %1").arg(4),
        "face-5": qsTr("Face %1").arg(5),
        "face-6": qsTr("Face %1").arg(6)
    })
    readonly property var signs: ({
        //: A small picture to choose.
        "star": qsTr("Star"),
        //: A small picture to choose.
        "boat": qsTr("Boat"),
        //: A small picture to choose.
        "fish": qsTr("Fish"),
        //: A small picture to choose.
        "tree": qsTr("Tree"),
        //: A small picture to choose: a cup to drink from.
        "cup": qsTr("Cup"),
        //: A small picture to choose: a kite that flies on a string.
        "kite": qsTr("Kite"),
        //: A small picture to choose.
        "sun": qsTr("Sun"),
        //: A small picture to choose.
        "moon": qsTr("Moon"),
        //: A small picture to choose.
        "flower": qsTr("Flower")
    })
    readonly property var bands: ({
        //: An age band.
        "4-6": qsTr("4 to 6 years"),
        //: An age band.
        "7-10": qsTr("7 to 10 years"),
        //: An age band.
        "11-13": qsTr("11 to 13 years"),
        //: An age band.
        "14-17": qsTr("14 to 17 years"),
        //: Among the age bands: grown-ups who look after a child.
        "parents": qsTr("Parent or carer"),
        //: Among the age bands: teachers, social workers, youth workers.
        "educators": qsTr("Teacher or other professional")
    })
    readonly property var behaviours: ({
        //: What a module trains, in a list for grown-ups.
        "B1": qsTr("stop and think"),
        //: What a module trains, in a list for grown-ups.
        "B2": qsTr("tell a trusted adult, and a second one"),
        //: What a module trains, in a list for grown-ups.
        "B3": qsTr("say no, leave, block"),
        //: What a module trains, in a list for grown-ups: keep messages, do not forward them.
        "B4": qsTr("keep, do not forward"),
        //: What a module trains, in a list for grown-ups.
        "B5": qsTr("report in the app"),
        //: What a module trains, in a list for grown-ups.
        "B6": qsTr("find and use a helpline"),
        //: What a module trains, in a list for grown-ups.
        "B7": qsTr("check before sharing"),
        //: What a module trains, in a list for grown-ups.
        "B8": qsTr("ask before posting others"),
        //: What a module trains, in a list for grown-ups.
        "B9": qsTr("protect an account"),
        //: What a module trains, in a list for grown-ups.
        "B10": qsTr("stand with the person harmed"),
        //: What a module trains, in a list for grown-ups.
        "B11": qsTr("check a claim"),
        //: What a module trains, in a list for grown-ups.
        "B12": qsTr("balance screens and life"),
        //: What a module trains, in a list for grown-ups: how an adult reacts when a child tells.
        "B13": qsTr("stay calm, listen, believe"),
        //: What a module trains, in a list for grown-ups: what an adult does after a child has told.
        "B14": qsTr("write down and pass on"),
        //: What a module trains, in a list for grown-ups: a service that takes pictures off the internet.
        "B15": qsTr("use a removal service")
    })

    /*! What a learner is called: the nickname, or else the picture's name. */
    function learnerName(nickname: string, picture: string): string {
        return nickname || (pictures[picture] ?? "")
    }

    /*! What a learner is called to their face: nothing where there is but the number of a face. */
    function callingName(nickname: string, picture: string): string {
        return nickname || (picture.startsWith("face-") ? "" : learnerName(nickname, picture))
    }

    /*! A learner's age band, and the name of their group if they are in one: what tells those of one name apart. */
    function learnerFacts(band: string, group: string): string {
        return Array.of(bands[band] ?? "", group).filter(words => words).join(" · ")
    }

    /*! How long a module takes, where the learner stands in it, and its language when that is not the chosen one. */
    function moduleFacts(minutes: int, status: string, otherLanguage: string): string {
        //: How long a module takes.
        const facts = Array.of(qsTr("%Ln minute(s)", "", minutes),
                               //: Where a learner stands in a module.
                               status === "finished" ? qsTr("finished")
                               //: Where a learner stands in a module.
                               : status === "started" ? qsTr("started") : "",
                               //: A module that does not exist in the chosen language; %1 is the name of its language, in that language.
                               otherLanguage ? qsTr("in %1").arg(otherLanguage) : "")
        return facts.filter(words => words).join(" · ")
    }

    /*! Texts as one list. */
    function listOf(items: var): string {
        //: Between the items of a list.
        return items.join(qsTr(", "))
    }

    /*! The behaviours behind the codes, as one list. */
    function behaviourList(codes: var): string {
        return listOf(codes.map(code => behaviours[code]).filter(words => words))
    }
}
