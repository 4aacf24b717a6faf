// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

using namespace pathlight;
using namespace pathlight::testsupport;
using std::chrono::seconds;
using std::chrono::sys_seconds;

namespace {

class Reviews : public DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        learner = database->addLearner({0, "otter", "Nour", AgeBand::From7To10}).value().id;
    }

    LearnerId learner = 0;
    const ReviewRecord three{{{"m01", "busy"}, {"m06", "bus"}, {"m01", "say"}}, "{}"};
};

}  // namespace

TEST_F(Reviews, TheFirstFinishIsKeptAndFinishingAgainDoesNotMoveIt) {
    const auto finishedAt = [this] { return database->progress(learner)->front().finishedAt; };
    clock.set(1000);
    ASSERT_TRUE(database->saveStep({learner, "m06", "{}", false, {}}));
    EXPECT_EQ(finishedAt(), std::nullopt);
    clock.set(2000);
    ASSERT_TRUE(database->saveStep({learner, "m06", "{}", true, {}}));
    EXPECT_EQ(finishedAt(), sys_seconds(seconds(2000)));
    clock.set(3000);
    ASSERT_TRUE(database->saveStep({learner, "m06", "{}", false, {}}));
    ASSERT_TRUE(database->saveStep({learner, "m06", "{}", true, {}}));
    reopen();
    EXPECT_EQ(finishedAt(), sys_seconds(seconds(2000)));
}

TEST_F(Reviews, AReviewIsFoundWhereItWasLeftAndThenDone) {
    EXPECT_TRUE(database->reviews(learner)->empty());
    ASSERT_TRUE(database->beginReview(learner, three));
    ASSERT_TRUE(database->saveReviewStep({learner, "{\"at\":1}", false, 0, {{"busy", "", 1, "wait", false}}}));
    reopen();
    EXPECT_EQ(database->reviews(learner).value(), (std::vector{ReviewRecord{three.situations, "{\"at\":1}", {}}}));
    clock.set(5000);
    ASSERT_TRUE(database->saveReviewStep({learner, "{\"at\":3}", true, 2, {}}));
    reopen();
    const ReviewRecord done{three.situations, "", sys_seconds(seconds(5000))};
    EXPECT_EQ(database->reviews(learner).value(), std::vector{done});
    EXPECT_EQ(database->saveReviewStep({learner, "{}", false, 0, {}}).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(database->beginReview(learner, three));
    EXPECT_EQ(database->reviews(learner)->size(), 2U);
    EXPECT_EQ(database->reviews(learner)->front(), done);
}

TEST_F(Reviews, AStepThatIsKeptAgainIsKeptOnce) {
    ASSERT_TRUE(database->beginReview(learner, three));
    ReviewStep step{learner, "{}", true, 0, {{"busy", "", 1, "wait", false}}};
    step.at = sys_seconds(seconds(4000));
    ASSERT_TRUE(database->saveReviewStep(step));
    EXPECT_EQ(database->saveReviewStep(step).error().code, ErrorCode::NotFound);
    step.again = true;
    EXPECT_TRUE(database->saveReviewStep(step));
    EXPECT_EQ(database->keptCounts()->answers, 1);
    step.at = sys_seconds(seconds(5000));
    EXPECT_EQ(database->saveReviewStep(step).error().code, ErrorCode::NotFound) << "no review was done at that time";
}

TEST_F(Reviews, AnswersAreKeptApartFromTheFirstTries) {
    clock.set(4000);
    ASSERT_TRUE(database->saveStep({learner, "m01", "{}", true, {{"busy", "", 1, "wait", false}}}));
    ASSERT_TRUE(database->beginReview(learner, three));
    ASSERT_TRUE(database->saveReviewStep({learner, "{}", false, 0, {{"busy", "", 1, "tell", true}}}));
    ASSERT_TRUE(database->saveReviewStep({learner, "{}", false, 1, {{"bus", "x", 2, "ask", {}}}}));
    EXPECT_EQ(database->keptCounts()->answers, 3);
    EXPECT_EQ(kept("SELECT scene, value FROM answer"), std::vector<std::string>{"busy|wait"});
    EXPECT_EQ(kept("SELECT module, scene, item, attempt, value, is_right, answered_at "
                   "FROM review_answer JOIN review_situation USING (review, position) ORDER BY review_answer.id"),
              (std::vector<std::string>{"m01|busy||1|tell|1|4000", "m06|bus|x|2|ask|NULL|4000"}));
}

TEST_F(Reviews, ANewOneTakesThePlaceOfOneThatWasNotDone) {
    ASSERT_TRUE(database->beginReview(learner, three));
    ASSERT_TRUE(database->saveReviewStep({learner, "{}", false, 0, {{"busy", "", 1, "tell", true}}}));
    const ReviewRecord other{{{"m20", "lockers"}}, "{\"new\":1}"};
    ASSERT_TRUE(database->beginReview(learner, other));
    EXPECT_EQ(database->reviews(learner).value(), std::vector{other});
    EXPECT_EQ(database->keptCounts()->answers, 0);
}

TEST_F(Reviews, AreKeptWholeOrNotAtAll) {
    ASSERT_TRUE(database->beginReview(learner, three));
    EXPECT_EQ(database->beginReview(99, three).error().code, ErrorCode::NotFound);
    EXPECT_EQ(database->beginReview(learner, {{{"m01", "busy"}, {"m01", ""}}, "{}"}).error().code, ErrorCode::Invalid);
    EXPECT_EQ(database->beginReview(learner, {{{"", "busy"}}, "{}"}).error().code, ErrorCode::Invalid);
    const AnswerRecord good{"busy", "", 1, "a", true};
    EXPECT_EQ(database->saveReviewStep({learner, "{\"a\":1}", false, 3, {good}}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(database->saveReviewStep({learner, "{\"a\":1}", true, 0, {good, {"busy", "", 0, "a", {}}}}).error().code,
              ErrorCode::Invalid);
    EXPECT_EQ(database->saveReviewStep({99, "{}", false, 0, {good}}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(database->reviews(learner).value(), std::vector{three});
    EXPECT_EQ(database->keptCounts()->answers, 0);
}

TEST_F(Reviews, AreErasedWithTheirLearner) {
    const LearnerId stays = database->addLearner({0, "fox", "", AgeBand::From7To10})->id;
    ASSERT_TRUE(database->beginReview(stays, {{{"m01", "busy"}}, "{}"}));
    const ReviewRecord secret{{{"m01", "Goes-away-scene"}}, "Goes-away-state"};
    for (const bool done : {true, false}) {
        ASSERT_TRUE(database->beginReview(learner, secret));
        ASSERT_TRUE(database->saveReviewStep(
            {learner, "Goes-away-state", done, 0, {{"Goes-away-scene", "", 1, "Goes-away-answer", true}}}));
    }
    ASSERT_TRUE(database->eraseLearner(learner));
    EXPECT_TRUE(database->reviews(learner)->empty());
    EXPECT_EQ(database->reviews(stays)->size(), 1U);
    EXPECT_EQ(database->keptCounts()->answers, 0);
    database.reset();
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        EXPECT_EQ(readBytes(entry.path()).find("Goes-away"), std::string::npos) << entry.path();
    }
}
