// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "childprocess.h"
#include "ownmount.h"
#include "storage/progressdatabase.h"
#include "support.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>
#include <functional>

using namespace pathlight;
using namespace pathlight::testsupport;
namespace fs = std::filesystem;

namespace {

/// Writes until the disk is full, makes room, and goes on. Says what was not as it should be.
std::string fillAndGoOn(const fs::path& file, const std::function<void()>& makeRoom) {
    const ManualClock clock;
    auto database = ProgressDatabase::open(file, clock);
    if (!database) return database.error().text();
    const LearnerId learner = database->addLearner({0, "otter", "", AgeBand::From7To10})->id;
    int acknowledged = 0;
    Result<void> saved;
    for (; saved && acknowledged < 10000; acknowledged += saved ? 1 : 0) {
        ProgressStep step = numberedStep(learner, acknowledged + 1);
        step.answers.front().value = std::string(2000, 'v');
        saved = database->saveStep(step);
    }
    if (saved) return "the disk never was full";
    if (saved.error().code != ErrorCode::NoSpace) return "not no-space but " + saved.error().text();
    if (acknowledged == 0) return "nothing could be written at all";
    if (database->keptCounts()->answers != acknowledged) return "what is kept is not what was acknowledged";
    makeRoom();
    saved = database->saveStep(numberedStep(learner, ++acknowledged));
    if (!saved) return "does not go on when there is room: " + saved.error().text();
    database = ProgressDatabase::openInMemory(clock);
    database = ProgressDatabase::open(file, clock);
    if (!database) return "cannot be opened again: " + database.error().text();
    if (database->keptCounts()->answers != acknowledged) return "an acknowledged answer is lost";
    return {};
}

void limitFileSize(rlim_t size) {
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = size;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

}  // namespace

TEST(FullDisk, OnASmallFileSystemNothingAcknowledgedIsLost) {
    const TemporaryFolder folder;
    const std::string said = inChild([&] {
        if (!enterOwnMounts() || !mountSmall(folder.path(), "256k")) return notPermitted;
        writeBytes(folder / "filler", std::string(65536, 'f'));
        return fillAndGoOn(folder / "progress.db", [&] { fs::remove(folder / "filler"); });
    });
    if (said == notPermitted + "\n") GTEST_SKIP() << notPermitted;
    EXPECT_EQ(said, "");
    RecordProperty("full_disks", 1);
}

TEST(FullDisk, ADatabaseThatCannotBeMadeLeavesThePathFree) {
    const TemporaryFolder folder;
    const std::string said = inChild([&]() -> std::string {
        if (!enterOwnMounts() || !mountSmall(folder.path(), "192k")) return notPermitted;
        writeBytes(folder / "filler", std::string(196608, 'f'));
        const ManualClock clock;
        const auto refused = ProgressDatabase::open(folder / "progress.db", clock);
        if (refused) return "was made on a full disk";
        if (refused.error().code != ErrorCode::NoSpace) return "not no-space but " + refused.error().text();
        fs::remove(folder / "filler");
        const auto opened = ProgressDatabase::open(folder / "progress.db", clock);
        return opened ? "" : "does not go on when there is room: " + opened.error().text();
    });
    if (said == notPermitted + "\n") GTEST_SKIP() << notPermitted;
    EXPECT_EQ(said, "");
    RecordProperty("full_disks", 1);
}

TEST(FullDisk, AtTheLimitOfAFilesSizeNothingAcknowledgedIsLost) {
    const TemporaryFolder folder;
    EXPECT_EQ(inChild([&] {
                  std::signal(SIGXFSZ, SIG_IGN);
                  limitFileSize(131072);
                  return fillAndGoOn(folder / "progress.db", [] { limitFileSize(1048576); });
              }),
              "");
    RecordProperty("full_disks", 1);
}
