// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/bundlestore.h"

#include "content/trustedkeys.h"
#include "testbundle.h"
#include "testfolder.h"
#include "testkey.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace pathlight;
using test::TestBundle;
using test::TestFolder;
using test::TestKey;
namespace fs = std::filesystem;

class BundleStoreTest : public testing::Test {
protected:
    [[nodiscard]] BundleStore store() const { return {home.path() / "bundles", {TestKey(1).publicKey()}}; }

    [[nodiscard]] fs::path source(std::int64_t serial, const std::string& title = "First",
                                  const TestKey& key = TestKey(1)) const {
        TestBundle bundle("org.pathlight.core", serial);
        return outside.write("core.pathlight", bundle.module("m01", 1, title).signedBy(key));
    }

    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(home.path() / "bundles"))
            found.push_back(entry.path().filename());
        std::sort(found.begin(), found.end());
        return found;
    }

    [[nodiscard]] std::int64_t installedSerial() const { return store().installed()->at(0).serial; }

    TestFolder home;
    TestFolder outside;
};

namespace {

void flip(const fs::path& path, std::streamoff at) {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(at);
    const char byte = static_cast<char>(file.get() ^ 1);
    file.seekp(at);
    file.put(byte);
}

}  // namespace

TEST_F(BundleStoreTest, InstallsAndOpens) {
    const auto installed = store().install(source(3));
    ASSERT_TRUE(installed) << installed.error().text();
    EXPECT_EQ(installed->id, "org.pathlight.core");
    EXPECT_EQ(installed->serial, 3);
    EXPECT_EQ(installed->signer, "101010101010101");
    auto opened = store().open(*installed);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->bundle.hasModule("m01").value());
    EXPECT_EQ(names(), (std::vector<std::string>{"org.pathlight.core.json", "org.pathlight.core.pathlight"}));
}

TEST_F(BundleStoreTest, AnUnchangedSourceIsNotReadAgain) {
    const fs::path file = source(3);
    const auto first = store().install(file);
    ASSERT_TRUE(first);
    const auto before = stampOf(first->file);
    ASSERT_TRUE(store().install(file));
    EXPECT_EQ(stampOf(first->file).value(), before.value());
}

TEST_F(BundleStoreTest, ANewerSerialTakesThePlace) {
    ASSERT_TRUE(store().install(source(3)));
    ASSERT_TRUE(store().install(source(4)));
    EXPECT_EQ(installedSerial(), 4);
}

TEST_F(BundleStoreTest, AnOlderSerialIsRefused) {
    ASSERT_TRUE(store().install(source(4)));
    const auto older = store().install(source(3));
    EXPECT_EQ(older.error().code, ErrorCode::TooOld);
    EXPECT_EQ(installedSerial(), 4);
    EXPECT_EQ(names().size(), 2U);
}

TEST_F(BundleStoreTest, TheSameBytesAgainAreFine) {
    const fs::path file = source(3);
    ASSERT_TRUE(store().install(file));
    fs::copy_file(file, outside.path() / "copy");
    EXPECT_TRUE(store().install(outside.path() / "copy"));
}

TEST_F(BundleStoreTest, AChangedSourceIsVerifiedAgain) {
    const fs::path file = source(3);
    ASSERT_TRUE(store().install(file));
    flip(file, 5000);
    EXPECT_EQ(store().install(file).error().code, ErrorCode::NotTrusted);
}

TEST_F(BundleStoreTest, AChangedCopyIsNotUsed) {
    const fs::path file = source(3);
    const auto installed = store().install(file);
    ASSERT_TRUE(installed);
    flip(installed->file, 5000);
    EXPECT_TRUE(store().installed()->empty());
    ASSERT_TRUE(store().install(file)) << "the source is still good and mends it";
    EXPECT_EQ(installedSerial(), 3);
}

TEST_F(BundleStoreTest, AKeyNoLongerTrustedTakesItsBundlesAlong) {
    ASSERT_TRUE(store().install(source(3)));
    const BundleStore other(home.path() / "bundles", {TestKey(2).publicKey()});
    EXPECT_TRUE(other.installed()->empty());
}

TEST_F(BundleStoreTest, DamagedNotesOnlyCostTime) {
    const auto installed = store().install(source(3));
    ASSERT_TRUE(installed);
    for (const char* note :
         {"", "{", "[]", R"({"id":1})", R"({"id":"x","serial":"y","signer":[1],"source":[],"copy":[]})"}) {
        std::ofstream(home.path() / "bundles" / "org.pathlight.core.json") << note;
        EXPECT_EQ(installedSerial(), 3) << note;
    }
}

TEST_F(BundleStoreTest, ABundleUnderAnothersNameIsLeftOut) {
    const auto installed = store().install(source(3));
    ASSERT_TRUE(installed);
    fs::copy_file(installed->file, home.path() / "bundles" / "org.other.bundle.pathlight");
    EXPECT_EQ(store().installed()->size(), 1U);
}

TEST_F(BundleStoreTest, EveryFlippedByteIsRefusedAndLeavesNothing) {
    const fs::path good = source(3);
    const auto size = static_cast<std::streamoff>(fs::file_size(good));
    for (std::streamoff at = 0; at < size; at += at < 100 || at > size - 400 ? 1 : 1009) {
        const fs::path bad = outside.path() / "bad";
        fs::copy_file(good, bad, fs::copy_options::overwrite_existing);
        flip(bad, at);
        EXPECT_FALSE(store().install(bad)) << "byte " << at;
    }
    EXPECT_TRUE(names().empty());
}

TEST_F(BundleStoreTest, WhatIsSignedButNoBundleIsRefused) {
    const std::string noise(5000, 'x');
    const auto installed = store().install(outside.write("n", TestKey(1).signedFile(noise, "org.pathlight.core", 1)));
    EXPECT_EQ(installed.error().code, ErrorCode::Invalid);
    EXPECT_TRUE(names().empty());
}

TEST_F(BundleStoreTest, ASignatureForAnotherIdOrSerialIsRefused) {
    const std::string database = TestBundle("org.pathlight.core", 3).database();
    for (const auto& [id, serial] : {std::pair{"org.pathlight.core", 4}, std::pair{"org.pathlight.other", 3}}) {
        const fs::path file = outside.write("n", TestKey(1).signedFile(database, id, serial));
        EXPECT_EQ(store().install(file).error().code, ErrorCode::Invalid);
        EXPECT_EQ(store().openInMemory(file).error().code, ErrorCode::Invalid);
    }
}

TEST_F(BundleStoreTest, ADatabaseThatDoesNotHoldTogetherIsRefused) {
    TestBundle bundle("org.pathlight.core", 3);
    bundle.module("m01", 1, "First").media("p", "png", std::string(20'000, 'x'));
    std::string database = bundle.database();
    // The chain of the long value's pages now leads nowhere.
    const std::size_t last = database.size() - 4096;
    database.replace(last, 4, "\x7f\xff\xff\xff");
    const auto installed =
        store().install(outside.write("n", TestKey(1).signedFile(database, "org.pathlight.core", 3)));
    ASSERT_FALSE(installed);
    EXPECT_EQ(installed.error().code, ErrorCode::Damaged);
}

TEST_F(BundleStoreTest, OpensFromMemoryWhereNothingCanBeWritten) {
    BundleStore blocked(outside.write("a file", "") / "bundles", {TestKey(1).publicKey()});
    const fs::path file = source(3);
    EXPECT_EQ(blocked.install(file).error().code, ErrorCode::Io);
    auto opened = blocked.openInMemory(file);
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_EQ(opened->signer, "101010101010101");
    EXPECT_TRUE(opened->bundle.hasModule("m01").value());
    EXPECT_EQ(blocked.openInMemory(source(3, "First", TestKey(2))).error().code, ErrorCode::NotTrusted);
}

TEST_F(BundleStoreTest, LeftoversOfACutOffStartGo) {
    fs::create_directories(home.path() / "bundles");
    const fs::path old = home.path() / "bundles" / "incoming-1.part";
    std::ofstream(old) << "x";
    fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours(2));
    ASSERT_TRUE(store().install(source(3)));
    EXPECT_EQ(names().size(), 2U);
}

TEST(TrustedKeys, AreTheBuiltInOneAndThoseAnAdultAdded) {
    const TestFolder folder;
    folder.write("ngo.pub", formatPublicKey(TestKey(2).publicKey()));
    folder.write("again.pub", formatPublicKey(TestKey(2).publicKey()));
    folder.write("noise.pub", "noise");
    folder.write("secret.key", formatPublicKey(TestKey(3).publicKey()));
    const auto keys = trustedKeys(formatKeyLine(TestKey(1).publicKey()), folder.path());
    EXPECT_EQ(keys.value(), (std::vector{TestKey(1).publicKey(), TestKey(2).publicKey()}));
    EXPECT_EQ(trustedKeys(formatKeyLine(TestKey(1).publicKey()), folder.path() / "none")->size(), 1U);
    EXPECT_EQ(trustedKeys("noise", folder.path()).error().code, ErrorCode::Invalid);
}
