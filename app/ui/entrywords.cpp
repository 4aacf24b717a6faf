// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entrywords.h"

#include "content/helpselection.h"
#include "text/locales.h"
#include "ui/direction.h"
#include "ui/forwhom.h"
#include "ui/openinghours.h"

#include <QCoreApplication>
#include <QLocale>

namespace pathlight::entrywords {

namespace {

class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

/// Of lines for missing children in all the countries that share it.
constexpr std::string_view europeanMissingNumber = "116000";

QString toText(const std::string& utf8) { return QString::fromStdString(utf8); }

/// The names, in `locale`, of languages given as tags separated by ", ".
QString languageNames(const std::string& tags, const std::string& locale) {
    QStringList names;
    for (const QString& tag : toText(tags).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        names.append(toText(displayName(tag.trimmed().toStdString(), locale)));
    }
    return QLocale(toText(locale)).createSeparatedList(names);
}

QString unconfirmed(const HelpEntry& entry, const std::string& locale) {
    if (entry.sourceDate.empty()) {
        return entry.phone.empty() ? EntryWords::tr("We could not confirm this address. Try another place too.")
                                   : EntryWords::tr("We could not confirm this number. Try another one too.");
    }
    const QString day = toText(formatDate(entry.sourceDate, locale));
    //: %1 is a date or a year: when the source of a web address was seen.
    return (entry.phone.empty() ? EntryWords::tr("We could not confirm this address. Seen in its source: %1. "
                                                 "Try another place too.")
                                //: %1 is a date or a year: when the source of a telephone number was seen.
                                : EntryWords::tr("We could not confirm this number. Seen in its source: %1. "
                                                 "Try another one too."))
        .arg(day);
}

QString checkedOn(const std::string& date, bool old, const std::string& locale) {
    const QString day = toText(formatDate(date, locale));
    //: %1 is the date on which somebody last checked a telephone number or address, more than a year ago.
    if (old) return EntryWords::tr("Confirmed. Checked on %1; it may have changed since then.").arg(day);
    //: %1 is the date on which somebody last checked a telephone number or address.
    return EntryWords::tr("Confirmed. Checked on %1.").arg(day);
}

QString seenOn(const std::string& date, bool old, const std::string& locale) {
    const QString day = toText(formatDate(date, locale));
    //: %1 is a date or a year, more than a year ago: when the source of a telephone number or address was seen.
    if (old) return EntryWords::tr("Confirmed. Seen in its source: %1. It may have changed since then.").arg(day);
    //: %1 is a date or a year: when the source of a telephone number or address was seen.
    return EntryWords::tr("Confirmed. Seen in its source: %1.").arg(day);
}

}  // namespace

QString name(const HelpEntry& entry) {
    //: The name of a country's emergency number.
    if (entry.name == "Emergency: police") return EntryWords::tr("Emergency: police");
    //: The name of a country's emergency number.
    if (entry.name == "Emergency: police, ambulance, fire") return EntryWords::tr("Emergency: police, ambulance, fire");
    const QString runs = runsMissingLine(entry);
    if (runs.isEmpty()) return toText(entry.name);
    //: The name of the European number for missing children. %1 is who runs it in a country, and names itself so.
    return EntryWords::tr("116 000 for missing children: %1").arg(isolated(runs));
}

QString runsMissingLine(const HelpEntry& entry) {
    const QString whole = toText(entry.name);
    const qsizetype bracket = whole.indexOf(QLatin1String(" ("));
    const bool european = entry.kind == "missing" && entry.phone == europeanMissingNumber;
    if (!european || bracket < 0 || !whole.endsWith(QLatin1Char(')'))) return {};
    return whole.mid(bracket + 2).chopped(1);
}

std::string otherName(const HelpEntry& entry) {
    return entry.name.find(entry.nameLocal) == std::string::npos ? entry.nameLocal : std::string();
}

QStringList facts(const HelpEntry& entry, const std::string& locale) {
    QStringList said;
    if (!entry.forWhom.empty() && entry.kind != "emergency") {
        //: %1 is whom a place to turn to is for: for example "children".
        said.append(EntryWords::tr("For: %1").arg(forWhom(entry.forWhom)));
    }
    said.append(openingHours(entry.hours, locale));
    if (!entry.languages.empty()) {
        //: %1 is a list of languages that a helpline speaks.
        said.append(EntryWords::tr("Languages: %1").arg(languageNames(entry.languages, locale)));
    }
    said.append(onlyIn(entry));
    if (entry.adultsOnly) said.append(EntryWords::tr("For people aged 18 or over."));
    said.removeAll(QString());
    return said;
}

QString onlyIn(const HelpEntry& entry) {
    //: %1 is a part of a country.
    return entry.region.empty() ? QString() : EntryWords::tr("Only in: %1").arg(isolated(toText(entry.region)));
}

QString trust(const HelpEntry& entry, const std::string& locale, std::chrono::sys_days today) {
    if (!entry.confirmed) return unconfirmed(entry, locale);
    if (!entry.checked.empty()) return checkedOn(entry.checked, mayHaveChanged(entry.checked, today), locale);
    if (!entry.sourceDate.empty()) return seenOn(entry.sourceDate, mayHaveChanged(entry.sourceDate, today), locale);
    return EntryWords::tr("Confirmed. When its source was seen is not noted, so it may have changed.");
}

}  // namespace pathlight::entrywords
