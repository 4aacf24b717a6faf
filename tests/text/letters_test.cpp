// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/letters.h"

#include <gtest/gtest.h>

using pathlight::countLetters;

TEST(CountLetters, CountsLettersAndDigitsOfAnyScript) {
    EXPECT_EQ(countLetters(""), 0);
    EXPECT_EQ(countLetters("tiger 7"), 6);
    EXPECT_EQ(countLetters("forêt"), 5);
    EXPECT_EQ(countLetters("قمر"), 3);
    EXPECT_EQ(countLetters("山川"), 2);
}

TEST(CountLetters, CountsSignsWithTheirLetters) {
    EXPECT_EQ(countLetters("fore\u0302t"), 5);
    EXPECT_EQ(countLetters("قَمَر"), 3);
    EXPECT_EQ(countLetters("नदी"), 2);
    EXPECT_EQ(countLetters("- ! ' \u200f"), 0);
}

TEST(CountLetters, TakesBytesThatAreNoText) {
    EXPECT_EQ(countLetters("a\xff"
                           "b"),
              2);
}
