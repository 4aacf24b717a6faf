// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/files.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>

using namespace pathlight;
namespace fs = std::filesystem;

class Files : public testing::Test {
protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "pathlight-files-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder = name;
    }
    void TearDown() override { fs::remove_all(folder); }

    fs::path folder;
};

TEST_F(Files, WhatIsWrittenIsRead) {
    const std::string bytes("a\0b\nc", 5);
    ASSERT_TRUE(writeFile(folder / "f", bytes));
    EXPECT_EQ(readFile(folder / "f", 5).value(), bytes);
    ASSERT_TRUE(writeFile(folder / "f", ""));
    EXPECT_EQ(readFile(folder / "f", 0).value(), "");
}

TEST_F(Files, AWriteLeavesNothingBeside) {
    ASSERT_TRUE(writeFile(folder / "f", "bytes"));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
}

TEST_F(Files, ALargerFileIsRefused) {
    ASSERT_TRUE(writeFile(folder / "f", "123456"));
    EXPECT_EQ(readFile(folder / "f", 5).error().code, ErrorCode::TooLarge);
}

TEST_F(Files, MissingFilesAndFoldersAreNamed) {
    EXPECT_EQ(readFile(folder / "none", 9).error().code, ErrorCode::NotFound);
    EXPECT_EQ(readFile(folder, 9).error().code, ErrorCode::Invalid);
    const auto written = writeFile(folder / "no" / "f", "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::NotFound);
    EXPECT_NE(written.error().context.find("no/f"), std::string::npos);
}

TEST_F(Files, AFileInTheWayOfAFolderIsAnError) {
    ASSERT_TRUE(writeFile(folder / "f", "x"));
    EXPECT_FALSE(makeFolder(folder / "f" / "g"));
    EXPECT_TRUE(makeFolder(folder / "a" / "b"));
    EXPECT_TRUE(makeFolder(folder / "a" / "b"));
}

TEST_F(Files, ANameIsTakenOnce) {
    EXPECT_TRUE(reserveFile(folder / "f").value());
    EXPECT_EQ(readFile(folder / "f", 9).value(), "");
    ASSERT_TRUE(writeFile(folder / "f", "x"));
    EXPECT_FALSE(reserveFile(folder / "f").value());
    EXPECT_EQ(readFile(folder / "f", 9).value(), "x");
    EXPECT_FALSE(reserveFile(folder).value());
    EXPECT_EQ(reserveFile(folder / "no" / "f").error().code, ErrorCode::NotFound);
}

TEST(SystemError, MapsWhatTheUserCanActOn) {
    EXPECT_EQ(systemError(ENOSPC, "p", "w").code, ErrorCode::NoSpace);
    EXPECT_EQ(systemError(EROFS, "p", "w").code, ErrorCode::NoAccess);
    EXPECT_EQ(systemError(EACCES, "p", "w").code, ErrorCode::NoAccess);
    EXPECT_EQ(systemError(ENOENT, "p", "w").code, ErrorCode::NotFound);
    EXPECT_EQ(systemError(EIO, "p", "w").code, ErrorCode::Io);
}
