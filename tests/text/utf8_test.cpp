// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/utf8.h"

#include <gtest/gtest.h>

#include <string>

using namespace pathlight;

TEST(Utf8, TakesEveryScript) { EXPECT_TRUE(isText("abc é عربي हिन्दी ไทย 漢字 🙂")); }

TEST(Utf8, TakesNothingAtAll) { EXPECT_TRUE(isText("")); }

class BadUtf8 : public testing::TestWithParam<std::string> {};

TEST_P(BadUtf8, IsNoText) { EXPECT_FALSE(isText(GetParam())); }

INSTANTIATE_TEST_SUITE_P(Bytes, BadUtf8,
                         testing::Values(std::string("a\0b", 3), "\xff", "\xc3", "a\x80", "\xc0\xaf", "\xed\xa0\x80",
                                         "\xf5\x80\x80\x80"));
