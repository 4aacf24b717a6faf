// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/sheetwords.h"

#include "ui/uitranslation.h"

#include <QCoreApplication>

namespace pathlight {

namespace {

constexpr auto own = "pathlight::SheetWords";

//: On a printed sheet, below a line on which somebody writes a name by hand.
constexpr auto nameWord = QT_TRANSLATE_NOOP("pathlight::SheetWords", "Name");
//: On a printed sheet, below a line on which somebody writes the date by hand.
constexpr auto date = QT_TRANSLATE_NOOP("pathlight::SheetWords", "Date");
//: Title of a printed sheet that lists grown-ups a child can turn to.
constexpr auto plan = QT_TRANSLATE_NOOP("pathlight::SheetWords", "People I can tell");
//: On the printed sheet with people to turn to, each followed by an empty line.
constexpr auto howTo = QT_TRANSLATE_NOOP("pathlight::SheetWords", "Write one name on each line, by hand.");
//: At the foot of the printed sheet with people to turn to.
constexpr auto lasting = QT_TRANSLATE_NOOP("pathlight::SheetWords",
                                           "If the first one has no time, I tell the next one. I may always tell, "
                                           "even later.");
//: Small, at the foot of a printed page. %1 is the name of the program.
constexpr auto madeWith = QT_TRANSLATE_NOOP("pathlight::SheetWords", "Made with %1");
//: Small, at the foot of a printed page. %1 is the number of the page, %2 how many pages there are.
constexpr auto pages = QT_TRANSLATE_NOOP("pathlight::SheetWords", "Page %1 of %2");

constexpr int people = 5;

}  // namespace

SheetWords::SheetWords(const QString& locale) { loadUiTexts(m_translator, {locale.toStdString()}); }

QString SheetWords::word(const char* context, const char* source) const {
    const QString translated = m_translator.translate(context, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QStringList SheetWords::signatures() const { return QStringList(people, word(own, nameWord)) << word(own, date); }
QString SheetWords::planTitle() const { return word(own, plan); }
QString SheetWords::planHowTo() const { return word(own, howTo); }
QString SheetWords::planPromise() const { return word(own, lasting); }
QString SheetWords::footer(const QString& program) const { return word(own, madeWith).arg(program); }
QString SheetWords::pageCount() const { return word(own, pages); }

}  // namespace pathlight
