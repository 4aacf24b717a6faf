// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/publickey.h"

#include "testkey.h"

#include <gtest/gtest.h>

using namespace pathlight;

namespace {
// Made by minisign 0.11.
constexpr const char* minisignFile =
    "untrusted comment: minisign public key "
    "7CD51E70D5B20A83\nRWSDCrLVcB7VfJQLPQ6Da2Mqz4IHO5yc9gSJzIZ/dJzdN0UbFzoOM6LE\n";
}  // namespace

TEST(PublicKey, ReadsWhatMinisignWrites) {
    const auto key = parsePublicKey(minisignFile);
    ASSERT_TRUE(key);
    EXPECT_EQ(keyName(key->id), "7CD51E70D5B20A83");
    EXPECT_EQ(formatPublicKey(*key), minisignFile);
}

TEST(PublicKey, NamesAKeyAsMinisignDoes) {
    EXPECT_EQ(keyName({0x6F, 0x85, 0xAF, 0x3B, 0x0C, 0x0F, 0x1F, 0x04}), "41F0F0C3BAF856F");
}

TEST(PublicKey, ReadsTheLineAlone) {
    EXPECT_EQ(parsePublicKey("RWSDCrLVcB7VfJQLPQ6Da2Mqz4IHO5yc9gSJzIZ/dJzdN0UbFzoOM6LE").value(),
              parsePublicKey(minisignFile).value());
}

class BadPublicKey : public testing::TestWithParam<const char*> {};

TEST_P(BadPublicKey, IsInvalid) { EXPECT_EQ(parsePublicKey(GetParam()).error().code, ErrorCode::Invalid); }

INSTANTIATE_TEST_SUITE_P(Texts, BadPublicKey,
                         testing::Values("", "RW", "untrusted comment: only a comment",
                                         "RWSDCrLVcB7VfJQLPQ6Da2Mqz4IHO5yc9gSJzIZ/dJzdN0UbFzoOM6L",
                                         "rWSDCrLVcB7VfJQLPQ6Da2Mqz4IHO5yc9gSJzIZ/dJzdN0UbFzoOM6LE",
                                         "RWSDCrLVcB7VfJQLPQ6Da2Mqz4IHO5yc9gSJzIZ/dJzdN0UbFzoOM6LEAAAA",
                                         "RWSDCrLVcB7VfJQLPQ6Da2Mqz4IHO5yc9gSJzIZ/dJzdN0UbFzoOM6*E",
                                         "RWSDCrLVcB7VfJQLPQ6D\na2Mqz4IHO5yc9gSJzIZ/dJzdN0UbFzoOM6LE",
                                         "RUSDCrLVcB7VfJQLPQ6Da2Mqz4IHO5yc9gSJzIZ/dJzdN0UbFzoOM6LE"));

TEST(Base64, ReadsOnlyWhatItWrites) {
    EXPECT_EQ(fromBase64(toBase64("ab\xff")).value(), "ab\xff");
    for (const char* text : {"YQ", "YQ=", "YR==", "YQ==\n", " YQ==", "Y Q=", "YQ==YQ=="})
        EXPECT_FALSE(fromBase64(text)) << text;
}
