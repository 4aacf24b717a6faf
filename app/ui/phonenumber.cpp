// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonenumber.h"

#include "speech/speakable.h"

#include <QRegularExpression>

#include <vector>

namespace pathlight {

namespace {

constexpr char16_t leftToRightIsolate = 0x2066;
constexpr char16_t popIsolate = 0x2069;

/// How many digits each group of a number of that length has.
std::vector<int> groupSizes(qsizetype digits) {
    switch (digits) {
        case 6: return {3, 3};
        case 7: return {3, 4};
        case 8: return {4, 4};
        case 9: return {3, 3, 3};
        case 10: return {4, 3, 3};
        case 11: return {4, 3, 4};
        case 12: return {4, 4, 4};
        default: return {static_cast<int>(digits)};
    }
}

QString grouped(const QString& digits) {
    QStringList groups;
    qsizetype at = 0;
    for (const int size : groupSizes(digits.size())) {
        groups.append(digits.mid(at, size));
        at += size;
    }
    return groups.join(QChar::Nbsp);
}

}  // namespace

QString groupedPhone(const QString& phone) {
    static const QRegularExpression onlyDigits(QStringLiteral("^\\+?([0-9]+)$"));
    if (phone.isEmpty()) return {};
    const QRegularExpressionMatch match = onlyDigits.match(phone);
    const QString plus = phone.startsWith(QLatin1Char('+')) ? QStringLiteral("+") : QString();
    const QString text = match.hasMatch() ? plus + grouped(match.captured(1)) : phone;
    return QChar(leftToRightIsolate) + text + QChar(popIsolate);
}

QString spokenPhone(const QString& phone) {
    QString groups = groupedPhone(phone);
    groups.remove(QChar(leftToRightIsolate)).remove(QChar(popIsolate));
    groups.replace(QChar(QChar::Nbsp), QStringLiteral(", "));
    return QString::fromStdString(digitsApart(groups.toStdString()));
}

QString spokenDigits(const QString& text) {
    static const QRegularExpression longNumber(QStringLiteral("[0-9]{3,}"));
    QString said;
    qsizetype at = 0;
    for (auto found = longNumber.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        said.append(QStringView(text).mid(at, match.capturedStart() - at));
        said += QString::fromStdString(digitsApart(match.captured().toStdString()));
        at = match.capturedEnd();
    }
    return said.append(QStringView(text).mid(at));
}

QString phoneAddress(const QString& phone) {
    QString dialled = phone;
    dialled.remove(QLatin1Char(' ')).remove(QLatin1Char('-')).replace(QLatin1Char('#'), QStringLiteral("%23"));
    return dialled.isEmpty() ? QString() : QStringLiteral("tel:") + dialled;
}

}  // namespace pathlight
