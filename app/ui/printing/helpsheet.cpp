// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/helpsheet.h"

#include "text/locales.h"
#include "ui/direction.h"
#include "ui/entrywords.h"
#include "ui/phonenumber.h"
#include "ui/printing/pocketnumbers.h"

#include <QLocale>

#include <algorithm>

namespace pathlight {

namespace {

constexpr qsizetype people = 5;
constexpr int copies = 2;
constexpr int listedReports = 4;

/// Whether a text has letters of the script that a language is written in.
bool isReadable(const QString& text, const QString& locale) {
    const QString own = QString::fromStdString(ownName(locale.toStdString()));
    const QChar::Script script = own.isEmpty() ? QChar::Script_Latin : own.front().script();
    return std::any_of(text.begin(), text.end(), [script](QChar c) { return c.isLetter() && c.script() == script; });
}

/// The name that a reader of the language can read; an emergency number has none, for its need says it all, and of a
/// line for missing children it is enough who runs it.
QString nameOf(const HelpEntry& entry, const QString& locale) {
    if (entry.kind == "emergency") return {};
    const QString runs = entrywords::runsMissingLine(entry);
    if (!runs.isEmpty()) return isolated(runs);
    const QString local = QString::fromStdString(entry.nameLocal);
    return isolated(isReadable(local, locale) ? local : QString::fromStdString(entry.name));
}

QString wayTo(const HelpEntry& entry) {
    const QString way = QString::fromStdString(shortestWay(entry));
    return entry.phone.empty() ? leftToRight(way) : groupedPhone(way);
}

/// Those of several short texts that there are, on one line.
QString joined(QStringList texts) {
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" · "));
}

/// When a number was seen in its source, or somebody checked it; "" when it is not known.
QString dateOf(const HelpEntry& entry, const QString& locale) {
    const std::string& date = entry.checked.empty() ? entry.sourceDate : entry.checked;
    if (date.empty()) return {};
    return QString::fromStdString(formatDate(date, locale.toStdString()));
}

/// Why one should not rely on a number alone: it serves a part of the country, or is not confirmed.
QString doubtOf(const HelpEntry& entry, const HelpWords& words) {
    const QString region = QString::fromStdString(entry.region);
    return joined({region.isEmpty() ? QString() : words.onlyIn(isolated(region)),
                   entry.confirmed ? QString() : words.notConfirmed()});
}

Sheet blankSheet(const HelpFacts& facts, const HelpWords& words, const QString& title) {
    Sheet sheet;
    sheet.title = title;
    sheet.locale = facts.locale;
    sheet.footer = words.footer(facts.program);
    sheet.pageCount = words.pageCount();
    return sheet;
}

CardFace numbersFace(const HelpFacts& facts, const HelpWords& words) {
    CardFace face{words.numbersTitle(isolated(facts.country)), {}, words.numbersFoot()};
    for (const HelpEntry& entry : facts.numbers) {
        const QString need = words.need(QString::fromStdString(entry.kind));
        const QString name = joined({nameOf(entry, facts.locale), words.asOf(dateOf(entry, facts.locale))});
        face.rows.append({need, name, doubtOf(entry, words), wayTo(entry)});
    }
    if (!face.rows.isEmpty()) return face;
    for (const char* kind : {"emergency", "helpline"})
        face.rows.append({words.need(QString::fromUtf8(kind)), {}, {}, {}});
    return face;
}

CardFace peopleFace(const HelpFacts& facts, const HelpWords& words) {
    CardFace face{words.planTitle(), {}, words.planPromise()};
    for (qsizetype one = 0; one < people; ++one)
        face.rows.append({facts.roles.value(one), {}, {}, {}});
    return face;
}

SheetSection numbersSection(const HelpFacts& facts, const HelpWords& words) {
    SheetSection section{words.numbersTitle(isolated(facts.country)), {}, true};
    for (const HelpEntry& entry : facts.numbers) {
        const QString name = nameOf(entry, facts.locale);
        const QString need = words.need(QString::fromStdString(entry.kind));
        section.lines.append({SheetLine::Kind::Call,
                              name.isEmpty() ? need : need + QStringLiteral(": ") + name,
                              {},
                              wayTo(entry),
                              joined({doubtOf(entry, words), words.seen(dateOf(entry, facts.locale))})});
    }
    if (!section.lines.isEmpty()) return section;
    for (const char* kind : {"emergency", "helpline"})
        section.lines.append({SheetLine::Kind::Write, words.need(QString::fromUtf8(kind))});
    return section;
}

}  // namespace

Sheet walletCard(const HelpFacts& facts) {
    const HelpWords words(facts.locale);
    Sheet sheet = blankSheet(facts, words, words.cardTitle());
    sheet.sections = {{{}, {{SheetLine::Kind::Text, words.cardHowTo()}}}};
    sheet.card = SheetCard{numbersFace(facts, words), peopleFace(facts, words)};
    sheet.copies = copies;
    return sheet;
}

Sheet firstMinutes(const HelpFacts& facts) {
    const HelpWords words(facts.locale);
    Sheet sheet = blankSheet(facts, words, words.minutesTitle());
    SheetSection steps{{}, {{SheetLine::Kind::Text, words.minutesIntro(facts.reader)}}};
    for (const QString& step : words.minutesSteps(facts.reader))
        steps.lines.append({SheetLine::Kind::Step, step});
    steps.lines.append({SheetLine::Kind::Strong, words.minutesEnd(facts.reader)});
    sheet.sections = {steps, numbersSection(facts, words)};
    sheet.wantedPages = 1;
    return sheet;
}

Sheet evidenceList(const HelpFacts& facts) {
    const HelpWords words(facts.locale);
    Sheet sheet = blankSheet(facts, words, words.listTitle());
    sheet.ornament = false;
    sheet.wantedPages = 2;
    sheet.sections.append(
        {{}, {{SheetLine::Kind::Strong, words.listWarning()}, {SheetLine::Kind::Text, words.listIntro()}}});
    const QLocale locale(facts.locale);
    for (int number = 1; number <= listedReports; ++number) {
        SheetSection entry{words.listEntry(locale.toString(number)), {}, true};
        for (const QString& field : words.listFields())
            entry.lines.append({SheetLine::Kind::Write, field});
        sheet.sections.append(entry);
    }
    sheet.sections.append({{}, {{SheetLine::Kind::Text, words.listEnd(facts.reader)}}});
    return sheet;
}

}  // namespace pathlight
