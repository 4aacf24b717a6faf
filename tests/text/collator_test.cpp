// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/collator.h"

#include <gtest/gtest.h>

using namespace pathlight;

TEST(Collator, SortsAsTheLanguageDoes) {
    EXPECT_LT(Collator("de").compare("ä", "z"), 0);
    EXPECT_GT(Collator("sv").compare("ä", "z"), 0);
    EXPECT_EQ(Collator("fr").compare("côte", "côte"), 0);
}

TEST(Collator, AnUnknownLanguageSortsAsTheRest) { EXPECT_LT(Collator("!!").compare("a", "B"), 0); }

TEST(Collator, NumbersSortByTheirValue) {
    EXPECT_LT(Collator("en").compare("2", "10"), 0);
    EXPECT_LT(Collator("ar").compare("٢", "١٠"), 0);
    EXPECT_GT(Collator("en").compare("Class 10 b", "Class 9 c"), 0);
}
