// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingvfs.h"
#include "storageoperations.h"
#include "support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace pathlight;
using namespace pathlight::testsupport;
namespace fs = std::filesystem;

namespace {

constexpr int steps = 12;

/// How often each moment is tried, each time with other losses.
int rounds() { return numberFromEnvironment("PATHLIGHT_POWER_CUTS", 2); }

/// A run of the program: what it asked of the disk, and how many operations there were at each acknowledged answer.
struct RecordedRun {
    std::vector<DiskOperation> operations;
    std::vector<std::size_t> acknowledgedAt;
};

RecordedRun recordRun() {
    const TemporaryFolder folder;
    const ManualClock clock;
    const RecordingVfs vfs(folder.path());
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

/// The power fails at every moment while the storage does one thing.
class PowerLossDuring : public testing::TestWithParam<StorageOperation> {
protected:
    void SetUp() override {
        fs::create_directory(m_before);
        GetParam().prepare(m_before);
        copyFolder(m_before, m_work);
        const RecordingVfs vfs(m_work);
        auto database = openIn(m_work, m_clock);
        ASSERT_TRUE(database) << database.error().text();
        m_begin = GetParam().run ? vfs.operations().size() : 0;
        if (GetParam().run) {
            const auto done = GetParam().run(*database);
            ASSERT_TRUE(done) << done.error().text();
        }
        m_operations = vfs.operations();
        database = fail(ErrorCode::NotFound, "", "closed");
        m_dumpAfter = dump(m_work);
        m_dumpBefore = GetParam().run ? dump(m_before) : m_dumpAfter;
    }

    void cutAfter(std::size_t count) {
        SCOPED_TRACE(count);
        copyFolder(m_before, m_work);
        cutPower(m_operations, count, m_work, m_random);
        ++m_cuts;
        const QuickDisk disk(m_work);
        auto database = openIn(m_work, m_clock);
        EXPECT_TRUE(database) << database.error().text();
        m_corrupt += database ? 0 : 1;
        database = fail(ErrorCode::NotFound, "", "closed");
        const std::string left = dump(m_work);
        const bool whole = left == m_dumpAfter || (count < m_operations.size() && left == m_dumpBefore);
        EXPECT_TRUE(whole) << left;
        m_lost += whole ? 0 : 1;
        EXPECT_EQ(flawIn(m_work, m_before, GetParam(), count == m_operations.size()), "");
    }

    void TearDown() override {
        RecordProperty("power_cuts", m_cuts);
        RecordProperty("lost", m_lost);
        RecordProperty("corrupt", m_corrupt);
    }

    std::size_t m_begin = 0;
    std::vector<DiskOperation> m_operations;

private:
    TemporaryFolder m_folder;
    ManualClock m_clock;
    fs::path m_before = m_folder / "before";
    fs::path m_work = m_folder / "work";
    std::string m_dumpBefore;
    std::string m_dumpAfter;
    std::mt19937 m_random{20261127};
    int m_cuts = 0;
    int m_lost = 0;
    int m_corrupt = 0;
};

}  // namespace

TEST(PowerLoss, LosesNoAcknowledgedAnswerWhereverItStrikes) {
    const RecordedRun run = recordRun();
    ASSERT_GT(run.operations.size(), 50U);
    std::mt19937 random(20261126);
    const ManualClock clock;
    int cuts = 0;
    int lost = 0;
    for (std::size_t moment = 0; moment <= run.operations.size() * static_cast<std::size_t>(rounds()); ++moment) {
        const std::size_t count = moment % (run.operations.size() + 1);
        SCOPED_TRACE(count);
        const TemporaryFolder folder;
        cutPower(run.operations, count, folder.path(), random);
        ++cuts;
        const QuickDisk disk(folder.path());
        auto database = ProgressDatabase::open(folder / "progress.db", clock);
        ASSERT_TRUE(database) << database.error().text();
        const auto acknowledged = std::count_if(run.acknowledgedAt.begin(), run.acknowledgedAt.end(),
                                                [count](std::size_t at) { return at <= count; });
        const int kept = database->keptCounts()->answers;
        EXPECT_GE(kept, acknowledged);
        EXPECT_LE(kept, acknowledged + 1);
        lost += kept < acknowledged ? 1 : 0;
        if (kept == 0) continue;
        EXPECT_EQ(database->progress(1)->front().state, "{\"step\":" + std::to_string(kept) + "}");
    }
    RecordProperty("power_cuts", cuts);
    RecordProperty("lost", lost);
}

TEST_P(PowerLossDuring, LeavesTheStateBeforeOrAfter) {
    for (int round = 0; round < rounds(); ++round) {
        for (std::size_t count = m_begin; count <= m_operations.size() && !HasFailure(); ++count) {
            cutAfter(count);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Every, PowerLossDuring, testing::ValuesIn(storageOperations()),
                         [](const auto& one) { return one.param.name; });
