// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/adultquestion.h"

#include <gtest/gtest.h>

using namespace pathlight;

TEST(AdultQuestion, MultipliesTwelveToNineteenByThreeToNine) {
    AdultQuestion question{std::mt19937(1)};
    for (int round = 0; round < 500; ++round) {
        EXPECT_GE(question.left(), 12);
        EXPECT_LE(question.left(), 19);
        EXPECT_GE(question.right(), 3);
        EXPECT_LE(question.right(), 9);
        EXPECT_TRUE(question.answer(question.left() * question.right()));
    }
}

TEST(AdultQuestion, IsAnotherOneAfterEveryAnswer) {
    AdultQuestion question{std::mt19937(2)};
    for (int round = 0; round < 500; ++round) {
        const int product = question.left() * question.right();
        EXPECT_FALSE(question.answer(product + 1));
        EXPECT_NE(question.left() * question.right(), product);
        EXPECT_FALSE(question.answer(0));
    }
}
