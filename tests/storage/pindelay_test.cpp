// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/pindelay.h"

#include <gtest/gtest.h>

#include <vector>

using namespace pathlight;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_seconds noon{1767225600s};

}  // namespace

TEST(PinDelay, ThreeTriesAreFreeAndThenItDoublesToAnHour) {
    const std::vector<std::chrono::seconds> expected{0s, 0s, 0s, 30s, 60s, 120s, 240s, 480s, 960s, 1920s, 1h, 1h};
    for (std::size_t tries = 0; tries < expected.size(); ++tries) {
        EXPECT_EQ(pinDelay(static_cast<int>(tries)), expected[tries]) << tries;
    }
    EXPECT_EQ(pinDelay(1000), 1h);
    EXPECT_EQ(pinDelay(-1), 0s);
}

TEST(PinDelay, RunsOutWithTime) {
    const PinTries tries{4, noon};
    EXPECT_EQ(remainingPinDelay(tries, noon), 60s);
    EXPECT_EQ(remainingPinDelay(tries, noon + 59s), 1s);
    EXPECT_EQ(remainingPinDelay(tries, noon + 60s), 0s);
    EXPECT_EQ(remainingPinDelay(tries, noon + 24h), 0s);
}

TEST(PinDelay, IsNeverLongerForAClockThatWasSetBack) {
    const PinTries tries{3, noon};
    const auto yesterday = noon - 24h;
    EXPECT_EQ(remainingPinDelay(tries, yesterday), 30s);
    const PinTries seen = onClock(tries, yesterday);
    EXPECT_EQ(seen, (PinTries{3, yesterday}));
    EXPECT_EQ(remainingPinDelay(seen, yesterday + 30s), 0s);
    EXPECT_EQ(onClock(tries, noon + 5s), tries);
}

TEST(PinDelay, CountsOnAndNeverOverflows) {
    PinTries tries;
    for (int number = 0; number < 5000; ++number)
        tries = withPinTry(tries, noon + std::chrono::seconds(number));
    EXPECT_GE(tries.count, freePinTries);
    EXPECT_EQ(tries.last, noon + 4999s);
    EXPECT_EQ(pinDelay(tries.count), 1h);
}

TEST(PinDelay, IsReadAsItWasWritten) {
    for (const PinTries& tries : {PinTries{}, PinTries{1, noon}, PinTries{12, noon + 5s}}) {
        EXPECT_EQ(parsePinTries(writePinTries(tries)), tries);
    }
}

TEST(PinDelay, WhatIsNoCountIsNone) {
    for (const char* text :
         {"", " ", "3", "3 ", " 5", "-1 5", "3 -5", "x 5", "3 x", "3 5 7", "99999999999 5", "3 99999999999999999999"}) {
        EXPECT_EQ(parsePinTries(text), PinTries{}) << text;
    }
}
