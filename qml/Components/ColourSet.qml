// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/*! The colours of one theme. A name that ends in "Ink" is the text or shape that stands on the colour of that name. */
QtObject {
    /*! The grounds: the window, what lies on it, and what is lifted from either. */
    required property color paper
    required property color surface
    required property color raised

    required property color ink
    required property color inkSoft
    /*! Divides without meaning: rules between bars and cards. */
    required property color line
    /*! The edge of what can be pressed or typed into. */
    required property color outline

    required property color primary
    required property color primaryInk
    /*! The ground of what is chosen. */
    required property color chosen
    required property color lantern
    required property color lanternInk
    /*! Right, done. */
    required property color leaf
    required property color leafInk
    /*! Try again, gently. */
    required property color clay
    /*! Get help: the button's ground, and the words that speak of danger now. */
    required property color help
    required property color helpInk
    required property color focus
    /*! Reading aloud: the word that is heard, and the light behind the text it stands in. */
    required property color spoken
    required property color spokenGround
}
