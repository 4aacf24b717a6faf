// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "childprocess.h"
#include "storage/progressdatabase.h"
#include "support.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pathlight;
using namespace pathlight::testsupport;
namespace fs = std::filesystem;

namespace {

constexpr uid_t nobody = 65534;

/// What opening the database gives to a user whom the system's permissions bind.
std::string openAsNobody(const fs::path& folder) {
    if (::geteuid() == 0) {
        if (::chown(folder.c_str(), nobody, nobody) != 0) return "no chown";
        for (const auto& entry : fs::directory_iterator(folder)) {
            if (::chown(entry.path().c_str(), nobody, nobody) != 0) return "no chown";
        }
    }
    return inChild([&] {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) return std::string("no setuid");
        const ManualClock clock;
        const auto database = ProgressDatabase::open(folder / "progress.db", clock);
        return database ? std::string("opened") : std::string(name(database.error().code));
    });
}

struct Case {
    std::string name;
    bool written;  ///< there is a database already
    mode_t fileMode;
    mode_t folderMode;
    std::string outcome;
};

class NoAccess : public testing::TestWithParam<Case> {};

}  // namespace

TEST_P(NoAccess, IsReportedAtOnceAndChangesNothing) {
    const TemporaryFolder folder;
    const fs::path file = folder / "progress.db";
    if (GetParam().written) {
        writeSample(file);
        ASSERT_EQ(::chmod(file.c_str(), GetParam().fileMode), 0);
    }
    const std::string before = readBytes(file);
    ASSERT_EQ(::chmod(folder.path().c_str(), GetParam().folderMode), 0);
    EXPECT_EQ(openAsNobody(folder.path()), GetParam().outcome + "\n");
    ASSERT_EQ(::chmod(folder.path().c_str(), 0700), 0);
    EXPECT_EQ(fs::exists(file), GetParam().written || GetParam().outcome == "opened");
    if (GetParam().written) {
        EXPECT_EQ(readBytes(file), before);
    }
}

INSTANTIATE_TEST_SUITE_P(Permissions, NoAccess,
                         testing::Values(Case{"Nothing", false, 0600, 0700, "opened"},
                                         Case{"NothingButAFile", true, 0600, 0700, "opened"},
                                         Case{"ReadOnlyFile", true, 0400, 0700, "no-access"},
                                         Case{"UnreadableFile", true, 0000, 0700, "no-access"},
                                         Case{"ReadOnlyFolder", true, 0600, 0500, "no-access"},
                                         Case{"ReadOnlyFolderAndNoFile", false, 0600, 0500, "no-access"},
                                         Case{"ClosedFolder", true, 0600, 0000, "no-access"}),
                         [](const auto& one) { return one.param.name; });
