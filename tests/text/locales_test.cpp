// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/locales.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>

using namespace pathlight;

struct Match {
    std::vector<std::string> wanted;
    std::string best;
};

class BestLocale : public testing::TestWithParam<Match> {};

TEST_P(BestLocale, IsTheOneTheReaderKnows) {
    EXPECT_EQ(bestLocale(GetParam().wanted, {"en", "fr", "ar", "zh-Hant", "pt-BR"}, "none"), GetParam().best);
}

INSTANTIATE_TEST_SUITE_P(Readers, BestLocale,
                         testing::Values(Match{{"fr-CA"}, "fr"}, Match{{"ar-EG", "en"}, "ar"},
                                         Match{{"zh-TW"}, "zh-Hant"}, Match{{"pt"}, "pt-BR"}, Match{{"mi", "fr"}, "fr"},
                                         Match{{"xx"}, "none"}, Match{{"mi"}, "en"}, Match{{}, "none"},
                                         Match{{"not a tag"}, "none"}));

TEST(BestLocale, WithNothingAvailableIsTheFallback) { EXPECT_EQ(bestLocale({"fr"}, {}, "en"), "en"); }

TEST(LocaleTag, IsWellFormedInItsCanonicalSpellingOnly) {
    for (const char* tag : {"en", "pt-BR", "zh-Hant", "zh-Hant-TW", "prs", "es-419"})
        EXPECT_TRUE(isWellFormedTag(tag)) << tag;
    for (const char* tag : {"", "und", "EN", "en_GB", "en-gb", "e", "en-", "-en", "en gb", "english language", "en'--",
                            "en-x-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd"}) {
        EXPECT_FALSE(isWellFormedTag(tag)) << tag;
    }
}

TEST(LocaleNames, AreInTheLanguageAskedFor) {
    EXPECT_EQ(ownName("fr"), "Français");
    EXPECT_EQ(ownName("ar"), "العربية");
    EXPECT_EQ(ownName("prs"), "دری");
    EXPECT_EQ(ownName("qqq"), "qqq");
    EXPECT_EQ(displayName("fr", "en"), "French");
    EXPECT_EQ(regionName("GB", "fr"), "Royaume-Uni");
}

TEST(LocaleLikelihood, FillsInScriptAndCountry) {
    EXPECT_EQ(scriptOf("hi"), "Deva");
    EXPECT_EQ(scriptOf("fa"), "Arab");
    EXPECT_EQ(scriptOf("sr-Latn"), "Latn");
    EXPECT_EQ(scriptOf("qqq"), "Latn");
    EXPECT_EQ(regionOf("fr"), "FR");
    EXPECT_EQ(regionOf("pt-BR"), "BR");
    EXPECT_EQ(regionOf("qqq"), "");
}

TEST(LocaleDirection, FollowsTheScript) {
    for (const char* tag : {"ar", "fa", "he", "ur", "ps"})
        EXPECT_TRUE(isRightToLeft(tag)) << tag;
    for (const char* tag : {"en", "hi", "th", "zh", "qqq"})
        EXPECT_FALSE(isRightToLeft(tag)) << tag;
}

TEST(LocaleDate, SaysAsMuchAsIsKnown) {
    EXPECT_EQ(formatDate("2026-11-24", "en"), "November 24, 2026");
    EXPECT_EQ(formatDate("2026-11-24", "fr"), "24 novembre 2026");
    EXPECT_EQ(formatDate("2026-11", "fr"), "novembre 2026");
    EXPECT_EQ(formatDate("2026", "en"), "2026");
}

TEST(LocaleDate, LeavesWhatIsNoDate) {
    for (const char* text : {"", "soon", "2026-13-01", "2026-02-30", "2026-1-1", "24/11/2026", "2026-11-24T10:00"}) {
        EXPECT_EQ(formatDate(text, "en"), text);
    }
}

struct Surroundings {
    std::map<std::string, std::string> variables;
    std::string region;
};

class SystemRegion : public testing::TestWithParam<Surroundings> {};

TEST_P(SystemRegion, IsWhatTheSettingsName) {
    std::map<std::string, std::string> before;
    for (const char* name : {"LC_ALL", "LC_TELEPHONE", "LC_ADDRESS", "LC_NUMERIC", "LANG"}) {
        if (const char* value = std::getenv(name)) before[name] = value;
        unsetenv(name);
    }
    for (const auto& [name, value] : GetParam().variables)
        setenv(name.c_str(), value.c_str(), 1);
    EXPECT_EQ(regionOfSystem(), GetParam().region);
    for (const auto& [name, value] : GetParam().variables)
        unsetenv(name.c_str());
    for (const auto& [name, value] : before)
        setenv(name.c_str(), value.c_str(), 1);
}

INSTANTIATE_TEST_SUITE_P(
    Systems, SystemRegion,
    testing::Values(Surroundings{{{"LANG", "fr_FR.UTF-8"}}, "FR"}, Surroundings{{{"LC_ALL", "ar_EG.UTF-8"}}, "EG"},
                    // Languages and countries that nobody brought together before.
                    Surroundings{{{"LANG", "en_FR.UTF-8"}}, "FR"}, Surroundings{{{"LANG", "de_LU@euro"}}, "LU"},
                    Surroundings{{{"LANG", "en_US.UTF-8"}, {"LC_NUMERIC", "de_DE.UTF-8"}}, "DE"},
                    Surroundings{{{"LANG", "en_US.UTF-8"}, {"LC_TELEPHONE", "pt_BR"}, {"LC_NUMERIC", "de_DE"}}, "BR"},
                    Surroundings{{{"LC_ALL", "C.UTF-8"}, {"LANG", "en_GB.UTF-8"}}, ""},
                    Surroundings{{{"LC_ALL", ""}, {"LANG", "en_GB"}}, "GB"}, Surroundings{{{"LANG", "POSIX"}}, ""},
                    Surroundings{{{"LANG", "en"}}, ""}, Surroundings{{}, ""}));
