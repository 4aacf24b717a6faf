// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonenumber.h"

#include <gtest/gtest.h>

namespace pathlight {

TEST(PhoneNumber, IsGroupedAndStaysLeftToRight) {
    struct Case {
        const char16_t* dialled;
        const char16_t* shown;
    };
    for (const Case& number :
         {Case{u"", u""}, Case{u"999", u"\u2066999\u2069"}, Case{u"15", u"\u206615\u2069"},
          Case{u"116111", u"\u2066116\u00A0111\u2069"}, Case{u"08001111", u"\u20660800\u00A01111\u2069"},
          Case{u"0800123456", u"\u20660800\u00A0123\u00A0456\u2069"},
          Case{u"+33123456789", u"\u2066+3312\u00A0345\u00A06789\u2069"},
          Case{u"0 800 19 19", u"\u20660 800 19 19\u2069"}, Case{u"1-800-273", u"\u20661-800-273\u2069"},
          Case{u"*31#", u"\u2066*31#\u2069"}}) {
        EXPECT_EQ(groupedPhone(QString::fromUtf16(number.dialled)), QString::fromUtf16(number.shown));
    }
}

TEST(PhoneNumber, IsSaidDigitByDigit) {
    struct Case {
        const char* dialled;
        const char* said;
    };
    for (const Case& number :
         {Case{"", ""}, Case{"999", "9 9 9"}, Case{"116111", "1 1 6, 1 1 1"}, Case{"08001111", "0 8 0 0, 1 1 1 1"},
          Case{"+33123456789", "+3 3 1 2, 3 4 5, 6 7 8 9"}, Case{"1-800-273", "1-8 0 0-2 7 3"}}) {
        EXPECT_EQ(spokenPhone(QString::fromUtf8(number.dialled)), QString::fromUtf8(number.said));
    }
    EXPECT_EQ(spokenDigits(QStringLiteral("text 234")), QStringLiteral("text 2 3 4"));
    EXPECT_EQ(spokenDigits(QStringLiteral("116 111, under 18")), QStringLiteral("1 1 6 1 1 1, under 18"));
}

TEST(PhoneNumber, BecomesAnAddressToDial) {
    EXPECT_EQ(phoneAddress({}), QString());
    EXPECT_EQ(phoneAddress(QStringLiteral("0800 19-19")), QStringLiteral("tel:08001919"));
    EXPECT_EQ(phoneAddress(QStringLiteral("*31#")), QStringLiteral("tel:*31%23"));
}

}  // namespace pathlight
