// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/searchtext.h"

#include <gtest/gtest.h>

using namespace pathlight;

struct Folding {
    const char* locale;
    const char* text;
    const char* folded;
};

class FoldForSearch : public testing::TestWithParam<Folding> {};

TEST_P(FoldForSearch, GivesTheWordsOfTheIndex) {
    EXPECT_EQ(foldForSearch(GetParam().text, GetParam().locale), GetParam().folded);
}

INSTANTIATE_TEST_SUITE_P(Texts, FoldForSearch,
                         testing::Values(Folding{"en", "", ""}, Folding{"en", " .,;! \"*()", ""},
                                         Folding{"en", "Stop, LOOK - and Tell!", "stop look and tell"},
                                         Folding{"en", "don't don’t", "don t don t"},
                                         Folding{"en", "example.org", "example org"},
                                         Folding{"en", "Ｆｕｌｌ ﬁne 2nd", "full fine 2nd"},
                                         Folding{"fr", "L'été à l’École : déjà œuvre", "l ete a l ecole deja œuvre"},
                                         Folding{"de", "Straße Grüße", "strasse grusse"},
                                         Folding{"el", "Καλημέρα", "καλημερα"}, Folding{"ar", "سِرٌّ", "سر"},
                                         Folding{"ar", "مـــدرسة", "مدرسه"},
                                         Folding{"ar", "أسرار إلى آخر", "اسرار الي اخر"}, Folding{"he", "שָׁלוֹם", "שלום"},
                                         Folding{"hi", "हिन्दी में सुरक्षा", "हिन्दी में सुरक्षा"}, Folding{"ta", "தமிழ்", "தமிழ்"},
                                         Folding{"ru", "Пароль", "пароль"}));

TEST(FoldForSearchThai, CutsWordsThatHaveNoSpaces) {
    EXPECT_EQ(foldForSearch("ความปลอดภัยออนไลน์", "th"), "ความ ปลอดภัย ออนไลน์");
}

TEST(FoldForSearchBytes, LeavesOutWhatIsNoText) {
    EXPECT_EQ(foldForSearch("ab\xff"
                            "cd",
                            "en"),
              "ab cd");
}

TEST(FtsQuery, WantsEveryWordAndTheBeginningOfTheLast) {
    EXPECT_EQ(ftsQuery("Keep a sec", "en"), "\"keep\" \"a\" \"sec\"*");
    EXPECT_EQ(ftsQuery("été", "fr"), "\"ete\"*");
}

TEST(FtsQuery, IsEmptyWhereNothingIsAsked) {
    for (const char* typed : {"", "   ", "\"", "*", "()", "-", "\xff"})
        EXPECT_EQ(ftsQuery(typed, "en"), "");
}

TEST(FtsQuery, LetsNoOperatorThrough) {
    EXPECT_EQ(ftsQuery("a\" OR title:b*", "en"), "\"a\" \"or\" \"title\" \"b\"*");
    EXPECT_EQ(ftsQuery("NEAR(x y)", "en"), "\"near\" \"x\" \"y\"*");
}
