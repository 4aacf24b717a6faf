// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/guessingeffort.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace pathlight;

TEST(GuessingEffort, OfNothingIsNothing) { EXPECT_DOUBLE_EQ(guessingEffort({}), 0); }

TEST(GuessingEffort, GrowsWithEveryEverydayWord) {
    EXPECT_EQ(strengthOf(guessingEffort({"tiger"})), Strength::Low);
    EXPECT_EQ(strengthOf(guessingEffort({"tiger", "lamp"})), Strength::Low);
    EXPECT_EQ(strengthOf(guessingEffort({"tiger", "lamp", "river"})), Strength::Middle);
    EXPECT_EQ(strengthOf(guessingEffort({"tiger", "lamp", "river", "bread"})), Strength::High);
}

TEST(GuessingEffort, SeesWhatPeopleTryFirst) {
    EXPECT_EQ(strengthOf(guessingEffort({"pass", "word", "123", "abc"})), Strength::Low);
    EXPECT_EQ(strengthOf(guessingEffort({"lion", "lion", "lion"})), Strength::Low);
}

TEST(GuessingEffort, OfALanguageThatTheDictionaryLacksIsNoMoreThanThatOfAList) {
    EXPECT_NEAR(guessingEffort({"قمر"}), std::log10(7776), 1e-9);
    EXPECT_NEAR(guessingEffort({"قمر", "نهر", "خبز"}), 3 * std::log10(7776), 1e-9);
    EXPECT_EQ(strengthOf(guessingEffort({"قمر", "نهر"})), Strength::Low);
}

TEST(GuessingEffort, StepsAtTheStatedPowers) {
    EXPECT_EQ(strengthOf(7.99), Strength::Low);
    EXPECT_EQ(strengthOf(8), Strength::Middle);
    EXPECT_EQ(strengthOf(11.99), Strength::Middle);
    EXPECT_EQ(strengthOf(12), Strength::High);
}
