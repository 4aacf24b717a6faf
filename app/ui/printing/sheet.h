// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace pathlight {

/// A line of a sheet; however long its text is, it is one line to the reader.
struct SheetLine {
    enum class Kind {
        Text,   ///< running text
        Item,   ///< one of a list, with a mark before it
        Write,  ///< what stands before an empty line to write on
    };

    Kind kind = Kind::Text;
    QString text;
    QString picture;  ///< media id of a drawing before a line to write on; "" for none

    bool operator==(const SheetLine&) const = default;
};

/// Lines that belong together, under a heading unless that is "".
struct SheetSection {
    QString heading;
    QList<SheetLine> lines;

    bool operator==(const SheetSection&) const = default;
};

/// What stands on a sheet to be printed: words alone, in one language.
struct Sheet {
    QString title;
    QString locale;  ///< BCP 47 tag of the words; the direction of reading follows from it
    QList<SheetSection> sections;
    QStringList blanks;  ///< what stands below each empty line at the end, two beside one another
    QString footer;      ///< small, at the foot of every page
    QString pageCount;   ///< beside it where there are several pages; %1 is the page, %2 how many there are

    bool operator==(const Sheet&) const = default;
};

}  // namespace pathlight
