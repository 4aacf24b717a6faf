// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <array>
#include <cstdlib>

using namespace pathlight;
namespace fs = std::filesystem;

class FileTest : public testing::Test {
protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "pathlight-file-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder = name;
    }
    void TearDown() override { fs::remove_all(folder); }

    fs::path write(std::string_view bytes) const {
        auto file = File::create(folder / "f");
        EXPECT_TRUE(file && file->write(bytes) && file->finish());
        return folder / "f";
    }

    fs::path folder;
};

TEST_F(FileTest, ReadsInPiecesWhatWasWritten) {
    auto file = File::openToRead(write("abcde"));
    ASSERT_TRUE(file);
    std::array<char, 3> buffer{};
    EXPECT_EQ(file->read(buffer).value(), 3U);
    EXPECT_EQ(file->read(buffer).value(), 2U);
    EXPECT_EQ(buffer[1], 'e');
    EXPECT_EQ(file->read(buffer).value(), 0U);
}

TEST_F(FileTest, StampsAreAlikeUntilSomethingChanges) {
    const FileStamp before = stampOf(write("abcde")).value();
    EXPECT_EQ(before.size, 5U);
    EXPECT_EQ(File::openToRead(folder / "f")->stamp().value(), before);
    fs::copy_file(folder / "f", folder / "g");
    EXPECT_NE(stampOf(folder / "g").value(), before);
}

TEST_F(FileTest, ATimeSetBackDoesNotHideAChange) {
    const FileStamp before = stampOf(write("abcde")).value();
    const auto time = fs::last_write_time(folder / "f");
    write("abcdX");
    fs::last_write_time(folder / "f", time);
    EXPECT_NE(stampOf(folder / "f").value(), before);
}

TEST_F(FileTest, OpensRegularFilesOnly) {
    EXPECT_EQ(File::openToRead(folder).error().code, ErrorCode::Invalid);
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(File::openToRead(folder / "pipe").error().code, ErrorCode::Invalid);
    EXPECT_EQ(File::openToRead(folder / "none").error().code, ErrorCode::NotFound);
    EXPECT_EQ(stampOf(folder / "none").error().code, ErrorCode::NotFound);
    EXPECT_EQ(File::create(folder / "no" / "f").error().code, ErrorCode::NotFound);
}

TEST_F(FileTest, MovesWithItsPath) {
    auto file = File::openToRead(write("x"));
    ASSERT_TRUE(file);
    File moved = std::move(*file);
    EXPECT_EQ(moved.path(), folder / "f");
    std::array<char, 1> buffer{};
    EXPECT_EQ(moved.read(buffer).value(), 1U);
}
