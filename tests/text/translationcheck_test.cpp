// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/translationcheck.h"

#include "text/pluralkeywords.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace pathlight;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {
constexpr const char* englishDays = "{n, plural, one {# day} other {# days}}";
}

TEST(TranslationCheck, AcceptsWhatEveryLanguageNeeds) {
    EXPECT_THAT(checkTranslation(englishDays, "{n, plural, one {# jour} other {# jours}}", "fr"), IsEmpty());
    EXPECT_THAT(checkTranslation(englishDays, "{n, plural, other {# 天}}", "zh"), IsEmpty());
    EXPECT_THAT(checkTranslation(englishDays, "{n, plural, =0 {rien} one {# jour} other {# jours}}", "fr"), IsEmpty());
    EXPECT_THAT(checkTranslation(englishDays, "{n, plural, zero {a} one {b} two {c} few {d} many {e} other {f}}", "ar"),
                IsEmpty());
    EXPECT_THAT(checkTranslation("Don't", "N'aie pas peur", "fr"), IsEmpty());
}

struct BadTranslation {
    const char* source;
    const char* translation;
    const char* locale;
    const char* complaint;
};

class BadTranslations : public testing::TestWithParam<BadTranslation> {};

TEST_P(BadTranslations, AreComplainedAbout) {
    const auto& [source, translation, locale, complaint] = GetParam();
    EXPECT_THAT(checkTranslation(source, translation, locale), ElementsAre(HasSubstr(complaint)));
}

INSTANTIATE_TEST_SUITE_P(
    Cases, BadTranslations,
    testing::Values(BadTranslation{"Hi {name}", "Salut", "fr", "{name} is missing"},
                    BadTranslation{"Hi", "Salut {name}", "fr", "{name} is not in the source"},
                    BadTranslation{"Hi {name}", "Salut {name", "fr", "no }"},
                    BadTranslation{englishDays, "{n, plural, one {a} two {b} few {c} many {d} other {e}}", "ar",
                                   "lacks zero"},
                    BadTranslation{englishDays, "{n, plural, one {a} many {b} other {c}}", "pl", "lacks few"},
                    BadTranslation{englishDays, "{n, plural, one {a} few {b} other {c}}", "en", "has few"},
                    BadTranslation{englishDays, "{n, plural, one {a}}", "fr", "other"},
                    BadTranslation{englishDays, "{n, select, other {a}}", "fr", "in a select"},
                    BadTranslation{"{w, select, boy {a} other {b}}", "{w, select, other {b}}", "fr", "lacks boy"},
                    BadTranslation{"{w, select, other {b}}", "{w, select, girl {a} other {b}}", "fr", "has girl"},
                    BadTranslation{"{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
                                   "{n, selectordinal, other {#e}}", "fr", "lacks one"}));

TEST(PluralKeywords, FrenchNeedsManyForMillionsOnly) {
    const PluralKeywords keywords = pluralKeywords("fr", PluralKind::Cardinal);
    EXPECT_EQ(keywords.needed, (std::set<std::string>{"one", "other"}));
    EXPECT_TRUE(keywords.known.contains("many"));
}
