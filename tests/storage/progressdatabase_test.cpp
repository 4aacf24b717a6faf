// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

using namespace pathlight;
using namespace pathlight::testsupport;

namespace {

using Progress = DatabaseTest;

const Learner nour{0, "otter", "Nour", AgeBand::From7To10};

}  // namespace

TEST_F(Progress, BeginsEmpty) {
    EXPECT_TRUE(database->learners()->empty());
    EXPECT_TRUE(database->settings()->empty());
    EXPECT_TRUE(database->progress(1)->empty());
    EXPECT_EQ(database->keptCounts()->learners, 0);
}

TEST_F(Progress, LearnersAreFoundAgain) {
    const auto first = database->addLearner(nour);
    ASSERT_TRUE(first) << first.error().text();
    const auto second = database->addLearner({0, "face-1", "", AgeBand::Educators});
    reopen();
    EXPECT_EQ(database->learners().value(), (std::vector<Learner>{*first, *second}));
}

TEST_F(Progress, ALearnerCanChange) {
    Learner learner = database->addLearner(nour).value();
    learner = {learner.id, "fox", "Samir", AgeBand::From11To13, "sun moon star", {}, learner.uid};
    ASSERT_TRUE(database->updateLearner(learner));
    reopen();
    EXPECT_EQ(database->learners()->front(), learner);
}

TEST_F(Progress, RefusesLearnersThatAreNone) {
    struct Case {
        Learner learner;
        ErrorCode error;
    };
    const std::vector<Case> table{{{0, "", "Nour", AgeBand::From7To10}, ErrorCode::Invalid},
                                  {{0, "otter", std::string(41, 'a'), AgeBand::From7To10}, ErrorCode::TooLarge},
                                  {{0, "otter", "a\xff", AgeBand::From7To10}, ErrorCode::Invalid},
                                  {{0, "otter", "", AgeBand::From7To10, "sun"}, ErrorCode::Invalid},
                                  {{0, "otter", "", AgeBand::From7To10, "sun moon"}, ErrorCode::Invalid},
                                  {{0, "otter", "", AgeBand::From7To10, "sun  star"}, ErrorCode::Invalid},
                                  {{0, "otter", "", AgeBand::From7To10, " sun moon star"}, ErrorCode::Invalid},
                                  {{0, "otter", "", AgeBand::From7To10, "a b c d"}, ErrorCode::Invalid},
                                  {{0, "otter", "", AgeBand::From7To10, "sun moon St\xc3\xa4r"}, ErrorCode::Invalid},
                                  {{0, "otter", "", AgeBand::From7To10, "", 7}, ErrorCode::NotFound}};
    const LearnerId there = database->addLearner(nour)->id;
    for (const Case& one : table) {
        EXPECT_EQ(database->addLearner(one.learner).error().code, one.error);
        Learner changed = one.learner;
        changed.id = there;
        EXPECT_EQ(database->updateLearner(changed).error().code, one.error);
    }
    EXPECT_EQ(database->learners()->size(), 1U);
}

TEST_F(Progress, WhoIsNotThereIsNotFound) {
    EXPECT_EQ(database->updateLearner({7, "otter", "", AgeBand::From7To10}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(database->eraseLearner(7).error().code, ErrorCode::NotFound);
    EXPECT_EQ(database->saveStep(numberedStep(7, 1)).error().code, ErrorCode::NotFound);
    EXPECT_EQ(database->keptCounts()->answers, 0);
}

TEST_F(Progress, AStepKeepsStateAndAnswersWithTheirTime) {
    const LearnerId learner = database->addLearner(nour)->id;
    clock.set(1000);
    ASSERT_TRUE(database->saveStep({learner, "m06", "{\"a\":1}", false, {{"ask", "", 1, "b", false}}}));
    clock.set(2000);
    ASSERT_TRUE(
        database->saveStep({learner, "m06", "{\"a\":2}", true, {{"ask", "", 2, "a", true}, {"free", "", 1, "x", {}}}}));
    reopen();
    const std::chrono::sys_seconds finished(std::chrono::seconds(2000));
    const ModuleProgress expected{"m06", "{\"a\":2}", true, finished, finished};
    EXPECT_EQ(database->progress(learner).value(), std::vector{expected});
    EXPECT_EQ(database->keptCounts()->answers, 3);
    EXPECT_EQ(kept("SELECT module, scene, item, attempt, value, is_right, answered_at FROM answer ORDER BY id"),
              (std::vector<std::string>{"m06|ask||1|b|0|1000", "m06|ask||2|a|1|2000", "m06|free||1|x|NULL|2000"}));
}

TEST_F(Progress, WhatWasFinishedOnceStaysFinished) {
    const LearnerId learner = database->addLearner(nour)->id;
    ASSERT_TRUE(database->saveStep({learner, "m06", "{}", true, {}}));
    ASSERT_TRUE(database->saveStep({learner, "m06", "{\"again\":1}", false, {}}));
    EXPECT_TRUE(database->progress(learner)->front().finished);
    EXPECT_EQ(database->progress(learner)->front().state, "{\"again\":1}");
}

TEST_F(Progress, AStepIsKeptWholeOrNotAtAll) {
    const LearnerId learner = database->addLearner(nour)->id;
    ASSERT_TRUE(database->saveStep(numberedStep(learner, 1)));
    const AnswerRecord good{"ask", "", 1, "a", true};
    const std::vector<ProgressStep> table{{learner, "", "{}", false, {good}},
                                          {learner, "m01-module", "{}", false, {good, {"", "", 1, "a", true}}},
                                          {learner, "m01-module", "{}", false, {good, {"ask", "", 0, "a", true}}},
                                          {learner, "m01-module", "{}", false, {good, {"ask", "", -1, "a", {}}}}};
    for (const ProgressStep& step : table) {
        EXPECT_EQ(database->saveStep(step).error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(database->keptCounts()->answers, 1);
    EXPECT_EQ(database->progress(learner)->front().state, "{\"step\":1}");
    EXPECT_TRUE(database->saveStep(numberedStep(learner, 2))) << "a refused step must not spoil the next one";
}

TEST_F(Progress, HostileTextIsOnlyText) {
    const std::string hostile = "'); DROP TABLE learner; --";
    const LearnerId learner = database->addLearner({0, hostile, hostile, AgeBand::From7To10})->id;
    ASSERT_TRUE(database->saveStep({learner, hostile, hostile, false, {{hostile, hostile, 1, hostile, {}}}}));
    ASSERT_TRUE(database->saveSetting(hostile, hostile));
    reopen();
    EXPECT_EQ(database->learners()->front().nickname, hostile);
    EXPECT_EQ(database->progress(learner)->front().state, hostile);
    EXPECT_EQ(database->settings()->at(hostile), hostile);
}

TEST_F(Progress, SettingsAreFoundAgainAndChange) {
    ASSERT_TRUE(database->saveSetting("language", "fr"));
    ASSERT_TRUE(database->saveSetting("language", "ar"));
    ASSERT_TRUE(database->saveSetting("empty", ""));
    EXPECT_EQ(database->saveSetting("", "x").error().code, ErrorCode::Invalid);
    reopen();
    EXPECT_EQ(database->settings().value(), (std::map<std::string, std::string>{{"language", "ar"}, {"empty", ""}}));
}

TEST_F(Progress, CountsWhatIsKept) {
    const LearnerId learner = database->addLearner(nour)->id;
    (void)database->addLearner(nour);
    ASSERT_TRUE(database->saveStep(numberedStep(learner, 1)));
    ASSERT_TRUE(database->saveStep(numberedStep(learner, 2)));
    const KeptCounts counts = database->keptCounts().value();
    EXPECT_EQ(counts.learners, 2);
    EXPECT_EQ(counts.modules, 1);
    EXPECT_EQ(counts.answers, 2);
}

TEST_F(Progress, AnErasedLearnerLeavesNothingInAnyFile) {
    const LearnerId stays = database->addLearner({0, "fox", "Stays-here", AgeBand::From7To10})->id;
    const LearnerId goes = database->addLearner({0, "otter", "Goes-away", AgeBand::From7To10})->id;
    for (int number = 1; number <= 50; ++number) {
        ProgressStep step = numberedStep(goes, number);
        step.state = "Goes-away-state";
        step.answers.front().value = "Goes-away-answer";
        ASSERT_TRUE(database->saveStep(step));
    }
    ASSERT_TRUE(database->saveStep(numberedStep(stays, 1)));
    ASSERT_TRUE(database->eraseLearner(goes));
    const auto search = [&] {
        for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
            EXPECT_EQ(readBytes(entry.path()).find("Goes-away"), std::string::npos) << entry.path();
        }
    };
    search();
    EXPECT_EQ(database->keptCounts()->answers, 1);
    EXPECT_EQ(database->progress(stays)->size(), 1U);
    database.reset();
    search();
    EXPECT_NE(readBytes(file).find("Stays-here"), std::string::npos);
}

TEST_F(Progress, TheNumberOfAnErasedLearnerIsNotGivenAgain) {
    const LearnerId gone = database->addLearner(nour)->id;
    ASSERT_TRUE(database->eraseLearner(gone));
    reopen();
    EXPECT_NE(database->addLearner(nour)->id, gone);
    EXPECT_EQ(database->saveStep(numberedStep(gone, 1)).error().code, ErrorCode::NotFound);
}

TEST_F(Progress, TheFileIsWhatTheDesignSays) {
    const LearnerId learner = database->addLearner(nour)->id;
    ASSERT_TRUE(database->saveStep(numberedStep(learner, 1)));
    EXPECT_EQ(kept("PRAGMA application_id"), std::vector<std::string>{std::to_string(0x50746c67)});
    EXPECT_EQ(kept("PRAGMA journal_mode"), std::vector<std::string>{"delete"});
    EXPECT_EQ(
        kept(
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND strict = 0"),
        std::vector<std::string>{"0"});
    EXPECT_EQ(kept("PRAGMA integrity_check"), std::vector<std::string>{"ok"});
}

TEST(ProgressInMemory, WorksAndLeavesNoFile) {
    const TemporaryFolder folder;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    const ManualClock clock;
    auto database = ProgressDatabase::openInMemory(clock);
    ASSERT_TRUE(database) << database.error().text();
    const LearnerId learner = database->addLearner(nour)->id;
    EXPECT_TRUE(database->saveStep(numberedStep(learner, 1)));
    EXPECT_EQ(database->keptCounts()->answers, 1);
    EXPECT_TRUE(database->eraseLearner(learner));
    EXPECT_EQ(database->keptCounts()->answers, 0);
    std::filesystem::current_path(before);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}
