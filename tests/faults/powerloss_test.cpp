// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingvfs.h"
#include "support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace pathlight;
using namespace pathlight::testsupport;

namespace {

constexpr int steps = 12;

/// A run of the program: what it asked of the disk, and how many operations there were at each acknowledged answer.
struct RecordedRun {
    std::vector<DiskOperation> operations;
    std::vector<std::size_t> acknowledgedAt;
};

RecordedRun recordRun() {
    const TemporaryFolder folder;
    const ManualClock clock;
    const RecordingVfs vfs;
    RecordedRun run;
    auto database = ProgressDatabase::open(folder / "progress.db", clock);
    const LearnerId learner = database->addLearner({0, "otter", "", AgeBand::From7To10})->id;
    for (int number = 1; number <= steps; ++number) {
        ProgressStep step = numberedStep(learner, number);
        step.answers.front().value = std::string(1500, 'v');
        EXPECT_TRUE(database->saveStep(step));
        run.acknowledgedAt.push_back(vfs.operations().size());
    }
    run.operations = vfs.operations();
    return run;
}

}  // namespace

TEST(PowerLoss, LosesNoAcknowledgedAnswerWhereverItStrikes) {
    const RecordedRun run = recordRun();
    ASSERT_GT(run.operations.size(), 50U);
    std::mt19937 random(20261126);
    const ManualClock clock;
    for (std::size_t count = 0; count <= run.operations.size(); ++count) {
        SCOPED_TRACE(count);
        const TemporaryFolder folder;
        cutPower(run.operations, count, folder.path(), random);
        auto database = ProgressDatabase::open(folder / "progress.db", clock);
        ASSERT_TRUE(database) << database.error().text();
        const auto acknowledged = std::count_if(run.acknowledgedAt.begin(), run.acknowledgedAt.end(),
                                                [count](std::size_t at) { return at <= count; });
        const int kept = database->keptCounts()->answers;
        EXPECT_GE(kept, acknowledged);
        EXPECT_LE(kept, acknowledged + 1);
        if (kept == 0) continue;
        EXPECT_EQ(database->progress(1)->front().state, "{\"step\":" + std::to_string(kept) + "}");
    }
}
