// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

#include <gtest/gtest.h>

#include <set>

using namespace pathlight;

TEST(Error, TextNamesThePlaceWhenThereIsOne) {
    EXPECT_EQ((Error{ErrorCode::Io, "a.db", "cannot be read"}.text()), "a.db: cannot be read");
    EXPECT_EQ((Error{ErrorCode::Io, "", "cannot be read"}.text()), "cannot be read");
}

TEST(Error, EveryCodeHasANameOfItsOwn) {
    std::set<std::string_view> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        names.insert(name(static_cast<ErrorCode>(code)));
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(ErrorCode::Internal) + 1);
}
