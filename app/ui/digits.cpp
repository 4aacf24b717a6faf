// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/digits.h"

#include <QList>

namespace pathlight {

QString plainDigits(const QString& typed) {
    QString plain;
    for (const char32_t letter : typed.toUcs4()) {
        const int digit = QChar::digitValue(letter);
        const bool passedOver = QChar::isSpace(letter) || QChar::category(letter) == QChar::Other_Format;
        if (digit >= 0 && QChar::category(letter) == QChar::Number_DecimalDigit) {
            plain += QChar(u'0' + digit);
        } else if (!passedOver) {
            plain += QString::fromUcs4(&letter, 1);
        }
    }
    return plain;
}

}  // namespace pathlight
