// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/bundleverifier.h"

#include "testbundle.h"
#include "testfolder.h"
#include "testkey.h"

#include <gtest/gtest.h>

using namespace pathlight;
using test::TestBundle;
using test::TestFolder;
using test::TestKey;

class BundleVerifierTest : public testing::Test {
protected:
    [[nodiscard]] Result<VerifiedBundle> verify(const std::string& bytes) const {
        return BundleVerifier({TestKey(2).publicKey(), TestKey(1).publicKey()}).verify(folder.write("file", bytes));
    }

    TestFolder folder;
    std::string database = std::string(1500, 'd');
    std::string file = TestKey(1).signedFile(database, "org.pathlight.core", 7);
};

TEST_F(BundleVerifierTest, SaysWhoVouchesForWhat) {
    const auto verified = verify(file);
    ASSERT_TRUE(verified) << verified.error().text();
    EXPECT_EQ(verified->id, "org.pathlight.core");
    EXPECT_EQ(verified->serial, 7);
    EXPECT_EQ(verified->signer, TestKey(1).publicKey().id);
    EXPECT_EQ(verified->databaseBytes, database.size());
}

TEST_F(BundleVerifierTest, PassesTheWholeFileOn) {
    std::string copy;
    auto source = File::openToRead(folder.write("file", file));
    ASSERT_TRUE(source);
    ASSERT_TRUE(
        BundleVerifier({TestKey(1).publicKey()}).verify(*source, [&copy](std::string_view bytes) -> Result<void> {
            copy += bytes;
            return {};
        }));
    EXPECT_EQ(copy, file);
}

TEST_F(BundleVerifierTest, RefusesEveryFlippedByte) {
    for (std::size_t i = 0; i < file.size(); ++i) {
        std::string flipped = file;
        flipped[i] = static_cast<char>(flipped[i] ^ (1 << (i % 8)));
        EXPECT_FALSE(verify(flipped)) << "byte " << i;
    }
}

TEST_F(BundleVerifierTest, RefusesEveryBitOfTheSignature) {
    for (std::size_t i = database.size(); i < file.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string flipped = file;
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
            EXPECT_FALSE(verify(flipped)) << "byte " << i << " bit " << bit;
        }
    }
}

TEST_F(BundleVerifierTest, RefusesEveryTruncation) {
    for (std::size_t size = 0; size < file.size(); ++size)
        EXPECT_FALSE(verify(file.substr(0, size))) << size << " bytes";
}

TEST_F(BundleVerifierTest, RefusesWhatStandsAroundTheFile) {
    EXPECT_FALSE(verify("x" + file));
    EXPECT_FALSE(verify(file + "x"));
    EXPECT_FALSE(verify(file + file.substr(database.size())));
    EXPECT_FALSE(verify(database + "x" + file.substr(database.size())));
}

TEST_F(BundleVerifierTest, RefusesAnUnknownKey) {
    const auto verified = verify(TestKey(9).signedFile(database, "org.pathlight.core", 7));
    EXPECT_EQ(verified.error().code, ErrorCode::NotTrusted);
    EXPECT_NE(verified.error().message.find("909090909090909"), std::string::npos);
}

TEST_F(BundleVerifierTest, RefusesAnotherKeyUnderATrustedId) {
    PublicKey forged = TestKey(9).publicKey();
    Signature signature = TestKey(9).sign(database, "org.pathlight.core", 7);
    signature.keyId = TestKey(1).publicKey().id;
    EXPECT_EQ(verify(database + formatSignature(signature)).error().code, ErrorCode::NotTrusted);
    forged.id = TestKey(1).publicKey().id;
    EXPECT_FALSE(BundleVerifier({forged}).verify(folder.write("file", file)));
}

TEST_F(BundleVerifierTest, RefusesTheLegacyKind) {
    const auto verified = verify(database + TestKey(1).legacyBlock(database, "org.pathlight.core", 7));
    EXPECT_EQ(verified.error().code, ErrorCode::NotTrusted);
}

TEST_F(BundleVerifierTest, RefusesWhatIsNoFile) {
    const BundleVerifier verifier({TestKey(1).publicKey()});
    EXPECT_EQ(verifier.verify(folder.path() / "none").error().code, ErrorCode::NotFound);
    EXPECT_EQ(verifier.verify(folder.path()).error().code, ErrorCode::Invalid);
    EXPECT_EQ(verifier.verify(folder.write("unsigned", database)).error().code, ErrorCode::NotTrusted);
    EXPECT_EQ(verifier.verify(folder.write("empty", "")).error().code, ErrorCode::NotTrusted);
}

TEST_F(BundleVerifierTest, NamesTheFileItRefuses) {
    EXPECT_NE(verify(database).error().context.find("file"), std::string::npos);
}
