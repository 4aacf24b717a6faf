// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/isodate.h"

#include <gtest/gtest.h>

namespace pathlight {

TEST(IsoDate, IsTheFirstDayOfADayAMonthOrAYear) {
    using namespace std::chrono;
    EXPECT_EQ(firstDayOf("2026-11-24"), 2026y / 11 / 24);
    EXPECT_EQ(firstDayOf("2026-11"), 2026y / 11 / 1);
    EXPECT_EQ(firstDayOf("2026"), 2026y / 1 / 1);
    EXPECT_EQ(firstDayOf("2024-02-29"), 2024y / 2 / 29);
}

TEST(IsoDate, IsNothingOutsideTheCalendar) {
    for (const char* text : {"", "202", "soon", "2026-", "2026-13", "2026-1", "2026-00", "2025-02-29", "2026-11-24-1",
                             "2026-11-24 ", "2026/11/24", "-026-01-01", "2026-11-2x"}) {
        EXPECT_FALSE(firstDayOf(text)) << text;
    }
}

}  // namespace pathlight
