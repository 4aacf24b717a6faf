// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/datafolder.h"
#include "base/files.h"

#include <gtest/gtest.h>
#include <unistd.h>

using namespace pathlight;
namespace fs = std::filesystem;

namespace {

class DataFolder : public testing::Test {
protected:
    void SetUp() override { fs::create_directories(m_program); }
    void TearDown() override { fs::remove_all(m_program); }

    void mark() const { ASSERT_TRUE(writeFile(m_program / portableMarker, "")); }

    const fs::path m_program = fs::temp_directory_path() / ("pathlight-datafolder-" + std::to_string(::getpid()));
};

}  // namespace

TEST_F(DataFolder, IsTheUsersOwnUnlessAnythingElseIsWished) {
    EXPECT_EQ(chooseDataFolder({{}, {}, m_program, "/home/a"}), "/home/a");
}

TEST_F(DataFolder, IsBesideAProgramWithTheMarker) {
    mark();
    EXPECT_EQ(chooseDataFolder({{}, {}, m_program, "/home/a"}), m_program / "data");
}

TEST_F(DataFolder, AFolderOfTheMarkersNameIsNoMarker) {
    fs::create_directories(m_program / portableMarker);
    EXPECT_EQ(chooseDataFolder({{}, {}, m_program, "/home/a"}), "/home/a");
}

TEST_F(DataFolder, TheCommandLineGoesBeforeTheMarkerAndThePolicyBeforeBoth) {
    mark();
    EXPECT_EQ(chooseDataFolder({{}, "/wanted", m_program, "/home/a"}), "/wanted");
    EXPECT_EQ(chooseDataFolder({"/set", "/wanted", m_program, "/home/a"}), "/set");
    EXPECT_EQ(chooseDataFolder({"/set", {}, m_program, "/home/a"}), "/set");
}
