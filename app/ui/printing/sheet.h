// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace pathlight {

/// A line of a sheet; however long its text is, it is one line to the reader.
struct SheetLine {
    enum class Kind {
        Text,    ///< running text
        Strong,  ///< running text that stands out
        Item,    ///< one of a list, with a mark before it
        Step,    ///< one of a list whose order counts, with its number before it
        Write,   ///< what stands before an empty line to write on
        Call,    ///< whom to call, and under which number
    };

    Kind kind = Kind::Text;
    QString text;
    QString picture{};  ///< media id of a drawing before a line to write on; "" for none
    QString number{};   ///< of a call: a telephone number or an address
    QString note{};     ///< of a call: small, below the text; may be ""

    bool operator==(const SheetLine&) const = default;
};

/// Lines that belong together, under a heading unless that is "".
struct SheetSection {
    QString heading;
    QList<SheetLine> lines;
    bool whole = false;  ///< stays on one page, unless it needs more than that

    bool operator==(const SheetSection&) const = default;
};

/// A row of a card: whom to call and how, or, without a number, what stands before an empty line to write on.
struct CardRow {
    QString title;
    QString name;    ///< below the title; may be ""
    QString note;    ///< below that, small; may be ""
    QString number;  ///< a telephone number or an address

    bool operator==(const CardRow&) const = default;
};

/// One side of a card.
struct CardFace {
    QString title;
    QList<CardRow> rows;
    QString foot;  ///< small, below the rows

    bool operator==(const CardFace&) const = default;
};

/// A card to cut out, as large as a bank card once it is folded between its two sides.
struct SheetCard {
    CardFace front;
    CardFace back;

    bool operator==(const SheetCard&) const = default;
};

/// What stands on a sheet to be printed: words alone, in one language.
struct Sheet {
    QString title;
    QString locale;        ///< BCP 47 tag of the words; the direction of reading follows from it
    bool ornament = true;  ///< begins with the look's ornament
    int wantedPages = 0;   ///< the letters may be somewhat smaller to bring it to so many pages; 0 for no such wish
    QList<SheetSection> sections;
    std::optional<SheetCard> card{};  ///< below the sections, `copies` times
    int copies = 1;
    QStringList blanks{};  ///< what stands below each empty line at the end, two beside one another
    QString footer;        ///< small, at the foot of every page
    QString pageCount;     ///< beside it where there are several pages; %1 is the page, %2 how many there are

    bool operator==(const Sheet&) const = default;
};

}  // namespace pathlight
