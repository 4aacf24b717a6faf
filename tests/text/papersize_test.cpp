// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/papersize.h"

#include <gtest/gtest.h>

using namespace pathlight;

TEST(PaperSize, IsTheOneUsualInTheCountry) {
    constexpr PaperSize a4{210, 297};
    constexpr PaperSize letter{216, 279};
    for (const char* country : {"US", "CA", "MX", "PH"})
        EXPECT_EQ(paperSizeIn(country), letter) << country;
    for (const char* country : {"GB", "FR", "EG", "IN", "JP", "BR", "", "??"})
        EXPECT_EQ(paperSizeIn(country), a4) << country;
}
