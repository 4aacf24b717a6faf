// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/openinghours.h"

#include "ui/direction.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

#include <array>
#include <optional>

namespace pathlight {

namespace {

class OpeningHours {
    Q_DECLARE_TR_FUNCTIONS(OpeningHours)

public:
    explicit OpeningHours(const QLocale& locale) : m_locale(locale) {}

    /// Nothing when a part of it is not understood, so that no half of it is said.
    [[nodiscard]] std::optional<QString> said(const QString& hours) const {
        QStringList parts;
        for (const QString& part : hours.split(QStringLiteral("; "))) {
            const auto said = saidPart(part);
            if (!said) return std::nullopt;
            parts.append(*said);
        }
        //: Between the times of some days and those of others.
        return parts.join(tr("; "));
    }

private:
    [[nodiscard]] std::optional<QString> saidPart(const QString& part) const {
        static const QRegularExpression form(
            QStringLiteral("^(?<days>daily|working days|(?:[A-Z][a-z]{2}[- ]?)+) ?"
                           "(?:(?<from>\\d\\d:\\d\\d)-(?<to>\\d\\d:\\d\\d)|"
                           "from (?<open>\\d\\d:\\d\\d)|(?<all>24 h))$"));
        const QRegularExpressionMatch match = form.match(part);
        const auto days = saidDays(match.captured(u"days").trimmed());
        const auto times = saidTimes(match);
        if (!match.hasMatch() || !days || !times) return std::nullopt;
        //: %1 are days of the week, %2 the times of the day at which a helpline answers.
        return tr("%1, %2").arg(*days, *times);
    }

    [[nodiscard]] std::optional<QString> saidDays(const QString& days) const {
        if (days == u"daily") return tr("every day");
        if (days == u"working days") return tr("on working days");
        QStringList said;
        for (const QString& range : days.split(QLatin1Char(' '))) {
            const QStringList ends = range.split(QLatin1Char('-'));
            QStringList names;
            for (const QString& end : ends)
                names.append(dayName(end));
            if (ends.size() > 2 || names.contains(QString())) return std::nullopt;
            //: From one day of the week to another.
            said.append(names.size() == 2 ? tr("%1 to %2").arg(names[0], names[1]) : names[0]);
        }
        return m_locale.createSeparatedList(said);
    }

    [[nodiscard]] QString dayName(const QString& day) const {
        static const QStringList days{QStringLiteral("Mon"), QStringLiteral("Tue"), QStringLiteral("Wed"),
                                      QStringLiteral("Thu"), QStringLiteral("Fri"), QStringLiteral("Sat"),
                                      QStringLiteral("Sun")};
        const auto at = days.indexOf(day);
        return at < 0 ? QString() : m_locale.dayName(static_cast<int>(at) + 1);
    }

    [[nodiscard]] std::optional<QString> saidTimes(const QRegularExpressionMatch& match) const {
        if (match.hasCaptured(u"all")) return tr("day and night");
        if (match.hasCaptured(u"open")) {
            const auto from = saidTime(match.captured(u"open"));
            //: A time of the day at which a helpline begins to answer.
            return from ? std::optional(tr("from %1").arg(*from)) : std::nullopt;
        }
        const auto from = saidTime(match.captured(u"from"));
        const auto to = saidTime(match.captured(u"to"));
        //: From one time of the day to another.
        return from && to ? std::optional(tr("from %1 to %2").arg(*from, *to)) : std::nullopt;
    }

    [[nodiscard]] std::optional<QString> saidTime(const QString& time) const {
        const bool midnight = time == u"24:00";
        const QTime parsed = QTime::fromString(midnight ? QStringLiteral("00:00") : time, QStringLiteral("HH:mm"));
        return parsed.isValid() ? std::optional(m_locale.toString(parsed, QLocale::ShortFormat)) : std::nullopt;
    }

    QLocale m_locale;
};

}  // namespace

QString openingHours(const std::string& hours, const std::string& locale) {
    if (hours.empty()) return {};
    const QString written = QString::fromStdString(hours);
    if (written == u"24/7") return OpeningHours::tr("Open day and night, every day.");
    if (written == u"24/7 in most regions") return OpeningHours::tr("Open day and night in most regions.");
    if (written.startsWith(u"always (web")) return OpeningHours::tr("Open always, on its website.");
    if (written == u"see website") return OpeningHours::tr("When it is open, its website says.");
    const QString kept = isolated(written);
    //: %1 is when a helpline is open: days and times, or the words of the directory.
    return OpeningHours::tr("Open: %1")
        .arg(OpeningHours(QLocale(QString::fromStdString(locale))).said(written).value_or(kept));
}

}  // namespace pathlight
