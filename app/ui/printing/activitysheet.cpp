// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/activitysheet.h"

#include "ui/printing/sheetwords.h"

namespace pathlight {

namespace {

QString text(const QVariantMap& item, const char* field) {
    return item.value(QLatin1String(field)).toMap().value(QStringLiteral("plain")).toString();
}

/// The items of a list that the learner chose.
QList<QVariantMap> chosen(const QVariantMap& item, const char* field) {
    QList<QVariantMap> found;
    for (const QVariant& one : item.value(QLatin1String(field)).toList()) {
        const QVariantMap map = one.toMap();
        if (map.value(QStringLiteral("chosen")).toBool()) found.append(map);
    }
    return found;
}

/// What was chosen of each part, and room for the names of those who agreed.
Sheet agreementSheet(const QVariantMap& view, const SheetWords& words) {
    Sheet sheet;
    sheet.title = text(view, "title");
    for (const QVariant& entry : view.value(QStringLiteral("parts")).toList()) {
        const QVariantMap part = entry.toMap();
        SheetSection section{text(part, "title"), {}};
        for (const QVariantMap& clause : chosen(part, "clauses"))
            section.lines.append({SheetLine::Kind::Item, text(clause, "text"), {}});
        if (!section.lines.isEmpty()) sheet.sections.append(section);
    }
    sheet.blanks = words.signatures();
    return sheet;
}

/// The roles that were chosen, each with room for the name that the program never asks for.
Sheet planSheet(const QVariantMap& view, const SheetWords& words) {
    SheetSection people;
    for (const QVariantMap& role : chosen(view, "roles")) {
        const QString picture = role.value(QStringLiteral("picture")).toMap().value(QStringLiteral("media")).toString();
        people.lines.append({SheetLine::Kind::Write, text(role, "text"), picture});
    }
    Sheet sheet;
    if (people.lines.isEmpty()) return sheet;
    sheet.title = words.planTitle();
    sheet.sections = {{{}, {{SheetLine::Kind::Text, words.planHowTo(), {}}}},
                      people,
                      {{}, {{SheetLine::Kind::Text, words.planPromise(), {}}}}};
    return sheet;
}

}  // namespace

std::optional<Sheet> activitySheet(const QString& type, const QVariantMap& view, const QString& locale,
                                   const QString& program) {
    if (!view.value(QStringLiteral("printable")).toBool()) return std::nullopt;
    const SheetWords words(locale);
    Sheet sheet;
    if (type == QLatin1String("agreement")) sheet = agreementSheet(view, words);
    if (type == QLatin1String("plan")) sheet = planSheet(view, words);
    if (sheet.sections.isEmpty()) return std::nullopt;
    sheet.locale = locale;
    sheet.footer = words.footer(program);
    sheet.pageCount = words.pageCount();
    return sheet;
}

}  // namespace pathlight
