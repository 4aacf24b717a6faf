// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printing/pagination.h"

#include <gtest/gtest.h>

namespace pathlight {

namespace {

/// The numbers of the strips on each page.
std::vector<std::vector<std::size_t>> pagesOf(const std::vector<Strip>& strips, double height) {
    std::vector<std::vector<std::size_t>> pages;
    for (const auto& page : paginate(strips, height)) {
        pages.emplace_back();
        for (const PlacedStrip& placed : page)
            pages.back().push_back(placed.strip);
    }
    return pages;
}

Strip strip(double height, double before = 0, bool withNext = false) { return {height, before, withNext, {}}; }

using Pages = std::vector<std::vector<std::size_t>>;

}  // namespace

TEST(Pagination, ThereIsAlwaysOnePage) { EXPECT_EQ(pagesOf({}, 10), Pages(1)); }

TEST(Pagination, AStripThatDoesNotFitGoesToTheNextPage) {
    EXPECT_EQ(pagesOf({strip(5), strip(5), strip(1)}, 10), (Pages{{0, 1}, {2}}));
    EXPECT_EQ(pagesOf({strip(5), strip(5, 1), strip(1)}, 10), (Pages{{0}, {1, 2}}));
}

TEST(Pagination, TheSpaceAboveFallsAwayAtTheTop) {
    const auto pages = paginate({strip(5, 3), strip(6, 3), strip(1, 2)}, 10);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[0][0].top, 0);
    EXPECT_EQ(pages[1][0].top, 0);
    EXPECT_EQ(pages[1][1].top, 8);
}

TEST(Pagination, AHeadingGoesWithItsFirstLine) {
    EXPECT_EQ(pagesOf({strip(6), strip(2, 0, true), strip(3), strip(1)}, 10), (Pages{{0}, {1, 2, 3}}));
    EXPECT_EQ(pagesOf({strip(6), strip(1, 0, true), strip(3), strip(1)}, 10), (Pages{{0, 1, 2}, {3}}));
}

TEST(Pagination, WhatIsTallerThanAPageIsDividedBetweenStrips) {
    EXPECT_EQ(pagesOf({strip(6, 0, true), strip(6, 0, true), strip(6)}, 10), (Pages{{0}, {1}, {2}}));
    EXPECT_EQ(pagesOf({strip(1), strip(20), strip(1)}, 10), (Pages{{0}, {1}, {2}}));
}

TEST(Pagination, TheLastStripMayAskForANextOne) { EXPECT_EQ(pagesOf({strip(1, 0, true)}, 10), Pages{{0}}); }

}  // namespace pathlight
