// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/signature.h"

#include "testkey.h"

#include <gtest/gtest.h>

#include <functional>

using namespace pathlight;
using test::TestKey;

namespace {

FileDigest digestOf(std::string_view bytes) {
    DigestStream digest;
    digest.update(bytes.substr(0, bytes.size() / 2));
    digest.update(bytes.substr(bytes.size() / 2));
    return digest.finish();
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    return text.replace(text.find(from), from.size(), to);
}

// Made by minisign 0.11 with -H over "pathlight test data\n".
constexpr const char* minisignKey = "RWSDCrLVcB7VfJQLPQ6Da2Mqz4IHO5yc9gSJzIZ/dJzdN0UbFzoOM6LE";
constexpr const char* minisignBlock =
    "untrusted comment: signature from minisign secret key\n"
    "RUSDCrLVcB7VfB9C9YtFwIBcm8fzU4HYdKCVERecI+dAD8+wMQxRao+8KIB7vr4mwHwtgtqssFPWMdx5Rmlp9/ASPi2Qio194Qw=\n"
    "trusted comment: pathlight id=org.pathlight.test serial=3\n"
    "i7cdv54kH50pDyTnBzNj2hKwecsgaYJn3K7SKs65hGQi8JVMzEDSlTQsT/TtNLf2eFve/5YIKDLEjsrJp1t2CA==\n";

std::string goodBlock() { return formatSignature(TestKey().sign("database", "org.pathlight.core", 12)); }

}  // namespace

TEST(Signature, ReadsWhatItWrites) {
    const Signature signature = TestKey().sign("database", "org.pathlight.core", 12);
    EXPECT_EQ(parseSignature(formatSignature(signature)).value(), signature);
}

TEST(Signature, ReadsAndTrustsWhatMinisignMakes) {
    const auto signature = parseSignature(minisignBlock);
    ASSERT_TRUE(signature) << signature.error().text();
    EXPECT_EQ(signature->bundleId, "org.pathlight.test");
    EXPECT_EQ(signature->serial, 3);
    EXPECT_TRUE(verifySignature(*signature, digestOf("pathlight test data\n"), parsePublicKey(minisignKey).value()));
}

TEST(Signature, FitsItsFileAndKeyOnly) {
    const Signature signature = TestKey().sign("database", "org.pathlight.core", 12);
    EXPECT_TRUE(verifySignature(signature, digestOf("database"), TestKey().publicKey()));
    EXPECT_EQ(verifySignature(signature, digestOf("databas"), TestKey().publicKey()).error().code,
              ErrorCode::NotTrusted);
    EXPECT_EQ(verifySignature(signature, digestOf("database"), TestKey(2).publicKey()).error().code,
              ErrorCode::NotTrusted);
}

TEST(Signature, ADifferentSerialOrIdDoesNotFit) {
    Signature signature = TestKey().sign("database", "org.pathlight.core", 12);
    signature.serial = 13;
    EXPECT_FALSE(verifySignature(signature, digestOf("database"), TestKey().publicKey()));
    signature.serial = 12;
    signature.bundleId = "org.pathlight.other";
    EXPECT_FALSE(verifySignature(signature, digestOf("database"), TestKey().publicKey()));
}

TEST(Signature, IsFoundAtTheEndOfAFile) {
    const std::string block = goodBlock();
    EXPECT_EQ(findSignature("data" + block).value(), 4U);
    EXPECT_EQ(findSignature(block + block).value(), block.size());
    EXPECT_EQ(findSignature("no signature here").error().code, ErrorCode::NotTrusted);
    EXPECT_EQ(findSignature("").error().code, ErrorCode::NotTrusted);
    EXPECT_EQ(findSignature(block + std::string(maxSignatureBytes, ' ')).error().code, ErrorCode::NotTrusted);
}

TEST(Signature, OfTheLegacyKindIsRefused) {
    const auto parsed = parseSignature(TestKey().legacyBlock("database", "org.pathlight.core", 12));
    EXPECT_EQ(parsed.error().code, ErrorCode::NotTrusted);
    EXPECT_NE(parsed.error().message.find("legacy"), std::string::npos);
}

struct BadBlock {
    const char* what;
    std::function<std::string(std::string)> spoil;
};

class BadSignatureBlock : public testing::TestWithParam<BadBlock> {};

TEST_P(BadSignatureBlock, IsInvalid) {
    const auto parsed = parseSignature(GetParam().spoil(goodBlock()));
    ASSERT_FALSE(parsed) << GetParam().what;
    EXPECT_EQ(parsed.error().code, ErrorCode::Invalid) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    Blocks, BadSignatureBlock,
    testing::Values(
        BadBlock{"empty", [](const std::string&) { return std::string(); }},
        BadBlock{"no last line end", [](const std::string& block) { return block.substr(0, block.size() - 1); }},
        BadBlock{"a byte more", [](const std::string& block) { return block + "\n"; }},
        BadBlock{"a byte before", [](const std::string& block) { return "\n" + block; }},
        BadBlock{"Windows line ends", [](const std::string& block) { return replaced(block, "\n", "\r\n"); }},
        BadBlock{"another untrusted comment",
                 [](const std::string& block) { return replaced(block, "pathlight bundle", "pathlight bumble"); }},
        BadBlock{"three lines",
                 [](const std::string& block) { return block.substr(0, block.rfind('\n', block.size() - 2) + 1); }},
        BadBlock{"no trusted comment",
                 [](const std::string& block) { return replaced(block, "\ntrusted", "\nTrusted"); }},
        BadBlock{"serial 0", [](const std::string& block) { return replaced(block, "serial=12", "serial=0"); }},
        BadBlock{"negative serial", [](const std::string& block) { return replaced(block, "serial=12", "serial=-1"); }},
        BadBlock{"serial with zeros",
                 [](const std::string& block) { return replaced(block, "serial=12", "serial=012"); }},
        BadBlock{"serial with sign",
                 [](const std::string& block) { return replaced(block, "serial=12", "serial=+12"); }},
        BadBlock{"serial too large",
                 [](const std::string& block) { return replaced(block, "serial=12", "serial=99999999999999999999"); }},
        BadBlock{"no serial", [](const std::string& block) { return replaced(block, " serial=12", ""); }},
        BadBlock{"more after the serial",
                 [](const std::string& block) { return replaced(block, "serial=12", "serial=12 x"); }},
        BadBlock{"path as id",
                 [](const std::string& block) { return replaced(block, "org.pathlight.core", "../../etc.x"); }},
        BadBlock{"id in capitals", [](const std::string& block) { return replaced(block, "org.", "Org."); }},
        BadBlock{"space in base64", [](const std::string& block) { return replaced(block, "=\n", " =\n"); }},
        BadBlock{"short signature", [](const std::string& block) { return replaced(block, "RU", ""); }},
        BadBlock{"unknown kind", [](const std::string& block) { return replaced(block, "RUQ", "WFg"); }}));

TEST(BundleId, IsAReverseDomainName) {
    for (const char* id : {"org.pathlight.core", "a.b", "org.save-the-children.ch2"})
        EXPECT_TRUE(isBundleId(id)) << id;
    for (const char* id :
         {"", "core", "org.", ".org", "org..x", "Org.x", "org/x.y", "org. x", "org.-x", "org.x-", "é.x"}) {
        EXPECT_FALSE(isBundleId(id)) << id;
    }
    EXPECT_FALSE(isBundleId("a." + std::string(200, 'b')));
}
