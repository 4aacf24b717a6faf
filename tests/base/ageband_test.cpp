// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ageband.h"

#include <gtest/gtest.h>

using namespace pathlight;

TEST(AgeBand, EveryNameParsesBack) {
    for (const AgeBand band : allAgeBands) {
        const auto parsed = parseAgeBand(name(band));
        ASSERT_TRUE(parsed) << name(band);
        EXPECT_EQ(*parsed, band);
    }
}

TEST(AgeBand, OtherSpellingsAreRefused) {
    for (const char* text : {"", "4–6", "7-9", "7-10 ", "Parents", "adult"}) {
        const auto parsed = parseAgeBand(text);
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error().code, ErrorCode::Invalid);
    }
}
