// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progresswriter.h"
#include "support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <latch>
#include <memory>
#include <optional>
#include <set>

using namespace pathlight;
using namespace pathlight::testsupport;

namespace {

class Writer : public testing::Test {
protected:
    void SetUp() override {
        auto database = ProgressDatabase::open(file, clock);
        ASSERT_TRUE(database);
        learner = database->addLearner({0, "otter", "", AgeBand::From7To10})->id;
        writer = std::make_unique<ProgressWriter>(std::move(*database));
    }

    void postStep(int number, std::function<void(Result<void>)> done) {
        writer->post(
            [step = numberedStep(learner, number)](ProgressDatabase& database) { return database.saveStep(step); },
            std::move(done));
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "progress.db";
    ManualClock clock;
    LearnerId learner = 0;
    std::unique_ptr<ProgressWriter> writer;
};

Result<KeptCounts> count(ProgressDatabase& database) { return database.keptCounts(); }

}  // namespace

TEST_F(Writer, DoesTheTasksInOrderInAThreadOfItsOwn) {
    std::vector<int> order;
    std::set<std::thread::id> threads;
    for (int number = 1; number <= 20; ++number) {
        postStep(number, [&, number](const Result<void>& saved) {
            EXPECT_TRUE(saved);
            order.push_back(number);
            threads.insert(std::this_thread::get_id());
        });
    }
    EXPECT_EQ(writer->read(count)->answers, 20);
    ASSERT_EQ(order.size(), 20U);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
    EXPECT_EQ(threads.size(), 1U);
    EXPECT_FALSE(threads.contains(std::this_thread::get_id()));
}

TEST_F(Writer, DoesNotKeepTheCallerWaiting) {
    std::latch gate(1);
    writer->post(
        [&](ProgressDatabase& database) {
            gate.wait();
            return database.keptCounts();
        },
        [](const Result<KeptCounts>&) {});
    std::atomic<int> done = 0;
    for (int number = 1; number <= 5; ++number) {
        postStep(number, [&](const Result<void>&) { ++done; });
    }
    EXPECT_EQ(done, 0) << "the calls came back although the disk had not";
    gate.count_down();
    EXPECT_EQ(writer->read(count)->answers, 5);
    EXPECT_EQ(done, 5);
}

TEST_F(Writer, WhatIsDoneIsOnTheDisk) {
    std::atomic<bool> found = false;
    postStep(1, [&](const Result<void>&) { found = readBytes(file).find("basket-1") != std::string::npos; });
    (void)writer->read(count);
    EXPECT_TRUE(found);
}

TEST_F(Writer, FinishesEverythingBeforeItGoes) {
    std::atomic<int> done = 0;
    for (int number = 1; number <= 50; ++number) {
        postStep(number, [&](const Result<void>& saved) { done += saved ? 1 : 0; });
    }
    writer.reset();
    EXPECT_EQ(done, 50);
    EXPECT_EQ(sql(file, "SELECT count(*) FROM answer").front(), "50");
}

TEST_F(Writer, BringsErrorsToTheCallback) {
    learner = 99;
    std::optional<Error> error;
    postStep(1, [&](const Result<void>& saved) { error = saved.error(); });
    EXPECT_EQ(writer->read([](ProgressDatabase& database) { return database.eraseLearner(99); }).error().code,
              ErrorCode::NotFound);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, ErrorCode::NotFound);
}

TEST_F(Writer, TakesTasksFromManyThreads) {
    std::vector<std::thread> callers;
    for (int caller = 0; caller < 4; ++caller) {
        callers.emplace_back([this, caller] {
            for (int number = 1; number <= 10; ++number) {
                postStep(caller * 10 + number, [](const Result<void>&) {});
            }
        });
    }
    for (std::thread& caller : callers) {
        caller.join();
    }
    EXPECT_EQ(writer->read(count)->answers, 40);
}
