// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/waitingsteps.h"

#include "support.h"

#include <gtest/gtest.h>

namespace fs = std::filesystem;
using namespace pathlight;
using namespace pathlight::testsupport;
using std::chrono::seconds;
using std::chrono::sys_seconds;

namespace {

/// A learner on a stick that is pulled out and put back in: its folder is moved away, and a copy comes back.
class Waiting : public DatabaseTest {
protected:
    void SetUp() override {
        fs::create_directory(stick);
        file = stick / "progress.db";
        reopen();
        learner = database->addLearner({0, "otter", "Nour", AgeBand::From7To10}).value().id;
        EXPECT_TRUE(save(1));
    }

    Result<void> save(int number) {
        clock.set(1000 * number);
        return waiting.save(*database, numberedStep(learner, number));
    }

    void pull() const { fs::rename(stick, pocket); }

    void putBack() const {
        fs::copy(pocket, stick);
        fs::remove_all(pocket);
    }

    /// The numbers of the answers in the order in which they were kept, and their times.
    std::vector<std::string> answers() { return kept("SELECT attempt, answered_at FROM answer ORDER BY id"); }

    fs::path stick = folder / "stick";
    fs::path pocket = folder / "pocket";
    WaitingSteps waiting{clock};
    LearnerId learner = 0;
};

const ReviewRecord review{{{"m01", "busy"}, {"m06", "bus"}}, "{}"};

}  // namespace

TEST_F(Waiting, WhatIsDoneWithoutTheStickIsKeptInOrderWhenItIsBack) {
    pull();
    EXPECT_TRUE(save(2));
    EXPECT_TRUE(save(3));
    EXPECT_EQ(waiting.count(), 2U);
    EXPECT_FALSE(fs::exists(stick));
    putBack();
    EXPECT_TRUE(save(4));
    EXPECT_EQ(waiting.count(), 3U) << "whoever does a step does not wait for those before it";
    ASSERT_TRUE(waiting.keepAll(*database));
    EXPECT_EQ(waiting.count(), 0U);
    EXPECT_EQ(answers(), (std::vector<std::string>{"1|1000", "2|2000", "3|3000", "4|4000"}));
    EXPECT_EQ(kept("SELECT state, changed_at FROM module_state"), std::vector<std::string>{"{\"step\":4}|4000"});
}

TEST_F(Waiting, NothingIsMadeWhereTheStickWas) {
    pull();
    fs::create_directory(stick);
    EXPECT_TRUE(save(2));
    EXPECT_FALSE(waiting.keepAll(*database));
    EXPECT_TRUE(fs::is_empty(stick));
    writeBytes(file, "");
    EXPECT_FALSE(waiting.keepAll(*database));
    EXPECT_EQ(readBytes(file), "");
    EXPECT_EQ(waiting.count(), 1U);
}

TEST_F(Waiting, AnotherStickGetsNothing) {
    pull();
    fs::create_directory(stick);
    {
        auto other = ProgressDatabase::open(file, clock);
        ASSERT_TRUE(other && other->addLearner({0, "otter", "Nour", AgeBand::From7To10}));
    }
    EXPECT_TRUE(save(2));
    EXPECT_EQ(waiting.keepAll(*database).error().code, ErrorCode::Invalid);
    EXPECT_EQ(waiting.load(*database, learner)->modules.front().state, "{\"step\":2}");
    EXPECT_EQ(sql(file, "SELECT count(*) FROM answer"), std::vector<std::string>{"0"});
    fs::remove_all(stick);
    putBack();
    ASSERT_TRUE(waiting.keepAll(*database));
    EXPECT_EQ(answers().size(), 2U);
}

TEST_F(Waiting, WhatWasDoneWithTheStickElsewhereMeanwhileStays) {
    pull();
    EXPECT_TRUE(save(2));
    putBack();
    {
        auto elsewhere = ProgressDatabase::open(file, clock);
        ASSERT_TRUE(elsewhere && elsewhere->addLearner({0, "fox", "", AgeBand::Parents}));
        EXPECT_TRUE(elsewhere->saveStep({learner, "m09-module", "{}", true, {}}));
    }
    const auto loaded = waiting.load(*database, learner);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->modules.size(), 2U);
    EXPECT_EQ(database->learners()->size(), 2U);
    EXPECT_EQ(answers().size(), 2U);
}

TEST_F(Waiting, AJournalThatCameBackWithTheStickIsNotRemoved) {
    pull();
    putBack();
    writeBytes(stick / "progress.db-journal", "of the file that is here now");
    database.reset();
    EXPECT_EQ(readBytes(stick / "progress.db-journal"), "of the file that is here now");
}

TEST_F(Waiting, TheFileThatCameBackKeepsItsJournalWhenTheOldOneIsClosed) {
    pull();
    putBack();
    EXPECT_TRUE(save(2));
    // With the lock held, what a crash would leave is copied: the journal has to be beside the file.
    EXPECT_TRUE(fs::exists(stick / "progress.db-journal"));
}

TEST_F(Waiting, WhoIsLoadedSeesWhatWaits) {
    ASSERT_TRUE(waiting.load(*database, learner));
    pull();
    EXPECT_TRUE(save(2));
    clock.set(3000);
    EXPECT_TRUE(waiting.save(*database, ProgressStep{learner, "m00-module", "{}", true, {}}));
    EXPECT_TRUE(waiting.save(*database, BegunReview{learner, review}));
    EXPECT_TRUE(waiting.save(*database, ReviewStep{learner, "{\"at\":1}", false, 0, {}}));
    const auto loaded = waiting.load(*database, learner);
    ASSERT_TRUE(loaded);
    const LearnerProgress expected{{{"m00-module", "{}", true, sys_seconds(seconds(3000)), sys_seconds(seconds(3000))},
                                    {"m01-module", "{\"step\":2}", false, sys_seconds(seconds(2000)), {}}},
                                   {{review.situations, "{\"at\":1}", {}}}};
    EXPECT_EQ(loaded->modules, expected.modules);
    EXPECT_EQ(loaded->reviews, expected.reviews);
    putBack();
    ASSERT_TRUE(waiting.keepAll(*database));
    EXPECT_EQ(database->progress(learner).value(), expected.modules);
    EXPECT_EQ(database->reviews(learner).value(), expected.reviews);
}

TEST_F(Waiting, AReviewThatWasDoneMeanwhileIsKeptOnce) {
    pull();
    EXPECT_TRUE(waiting.save(*database, BegunReview{learner, review}));
    EXPECT_TRUE(waiting.save(*database, ReviewStep{learner, "{\"at\":1}", false, 0, {{"busy", "", 1, "wait", false}}}));
    clock.set(5000);
    EXPECT_TRUE(waiting.save(*database, ReviewStep{learner, "{\"at\":2}", true, 1, {{"bus", "", 1, "tell", true}}}));
    clock.set(9000);
    putBack();
    ASSERT_TRUE(waiting.keepAll(*database));
    EXPECT_EQ(database->reviews(learner).value(),
              (std::vector{ReviewRecord{review.situations, "", sys_seconds(seconds(5000))}}));
    EXPECT_EQ(kept("SELECT position, value FROM review_answer ORDER BY id"),
              (std::vector<std::string>{"0|wait", "1|tell"}));
}

TEST_F(Waiting, WhatCanNeverBeKeptIsAnErrorAndWaitsForNothing) {
    const LearnerId nobody = 99;
    EXPECT_EQ(waiting.save(*database, numberedStep(nobody, 2)).error().code, ErrorCode::NotFound);
    EXPECT_EQ(waiting.save(*database, ProgressStep{learner, "", "{}", false, {}}).error().code, ErrorCode::Invalid);
    EXPECT_EQ(waiting.save(*database, ReviewStep{learner, "{}", false, 0, {}}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(waiting.count(), 0U);
}

TEST_F(Waiting, WhatWaitsForALearnerWhoWasErasedKeepsNobodyElseWaiting) {
    const LearnerId other = database->addLearner({0, "fox", "", AgeBand::Parents}).value().id;
    pull();
    EXPECT_TRUE(save(2));
    EXPECT_TRUE(waiting.save(*database, numberedStep(other, 3)));
    putBack();
    ASSERT_TRUE(ProgressDatabase::open(file, clock).and_then([this](ProgressDatabase&& elsewhere) {
        return elsewhere.eraseLearner(learner);
    }));
    EXPECT_TRUE(waiting.keepAll(*database));
    EXPECT_EQ(waiting.count(), 0U);
    EXPECT_EQ(kept("SELECT learner, attempt FROM answer"), (std::vector<std::string>{std::to_string(other) + "|3"}));
}
