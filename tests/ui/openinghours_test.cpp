// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/forwhom.h"
#include "ui/openinghours.h"
#include "ui/settings.h"

namespace pathlight {

namespace {

/// Spaces within a time are narrow and unbreakable in newer versions of its format.
std::string plain(QString text) {
    return text.replace(QChar(0x202F), QLatin1Char(' ')).replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
}

}  // namespace

class OpeningHoursTest : public Practice {};

TEST_F(OpeningHoursTest, AreSaidInWords) {
    struct Case {
        const char* written;
        const char* said;
    };
    for (const Case& hours :
         {Case{"", ""}, Case{"24/7", "Open day and night, every day."},
          Case{"always (web form); reviewed by IWF", "Open always, on its website."},
          Case{"see website", "When it is open, its website says."},
          Case{"daily 14:00-22:00", "Open: every day, from 2:00 PM to 10:00 PM"},
          Case{"daily from 08:00", "Open: every day, from 8:00 AM"},
          Case{"Mon-Sat 24 h", "Open: Monday to Saturday, day and night"},
          Case{"Mon-Fri 07:00-02:00; Sat-Sun 11:00-24:00",
               "Open: Monday to Friday, from 7:00 AM to 2:00 AM; Saturday to Sunday, from 11:00 AM to 12:00 AM"},
          Case{"Mon Wed Fri 14:00-18:00", "Open: Monday, Wednesday, and Friday, from 2:00 PM to 6:00 PM"}}) {
        EXPECT_EQ(plain(openingHours(hours.written, "en")), hours.said);
    }
}

TEST_F(OpeningHoursTest, AreLeftAsTheyAreWhereTheyAreNotUnderstood) {
    for (const char* hours :
         {"24/7 (chat 12:00-20:00)", "Mon-Sat, see website", "Mon-Fri 12:00-18:00 Eastern",
          "Mon-Fri 08:00-20:00; weekends later", "Mon-Wed-Fri 08:00-20:00", "Mun 08:00-20:00", "daily 08:00-25:00"}) {
        EXPECT_EQ(plain(openingHours(hours, "en")), "Open: \u2068" + std::string(hours) + "\u2069");
    }
}

TEST_F(OpeningHoursTest, SpeakTheLanguageInUse) {
    m_backend->settings().setLanguage(QStringLiteral("ar"));
    const QString said = openingHours("Mon-Fri 08:00-22:00", "ar");
    EXPECT_TRUE(said.contains(QStringLiteral("الاثنين"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("Mon")));
    EXPECT_NE(forWhom("children"), QStringLiteral("children"));
    EXPECT_EQ(forWhom("people with a boat"), QStringLiteral("\u2068people with a boat\u2069"));
    EXPECT_EQ(forWhom(""), QString());
}

}  // namespace pathlight
