// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/learnerfile.h"

#include "support.h"

using namespace pathlight;
using namespace pathlight::testsupport;
using std::chrono::seconds;
using std::chrono::sys_seconds;

namespace {

/// Two machines: `database` of the base class, and another.
class Moving : public DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        other.emplace(ProgressDatabase::open(folder / "other.db", clock).value());
        learner = database->addLearner({0, "otter", "Nour", AgeBand::From7To10, "sun moon star"}).value();
        clock.set(1000);
        EXPECT_TRUE(database->saveStep({learner.id, "m06", "{\"a\":1}", true, {{"ask", "x", 1, "a", true}, open}}));
        EXPECT_TRUE(database->beginReview(learner.id, review));
        EXPECT_TRUE(database->saveReviewStep({learner.id, "{\"r\":1}", false, 1, {{"bus", "", 1, "wait", false}}}));
    }

    /// Brings the learner from one machine to the other.
    static Learner move(ProgressDatabase& from, LearnerId id, ProgressDatabase& to) {
        const auto moved = to.importLearner(from.exportLearner(id).value());
        EXPECT_TRUE(moved) << moved.error().text();
        return moved.value_or(Learner());
    }

    const AnswerRecord open{"free", "", 1, "own words \"\xd9\x86\"", {}};
    const ReviewRecord review{{{"m06", "ask"}, {"m06", "bus"}}, "{}"};
    std::optional<ProgressDatabase> other;
    Learner learner;
};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

}  // namespace

TEST_F(Moving, EverythingArrives) {
    const Learner moved = move(*database, learner.id, *other);
    Learner expected = learner;
    expected.id = moved.id;
    EXPECT_EQ(other->learners().value(), std::vector{expected});
    EXPECT_EQ(other->progress(moved.id).value(), database->progress(learner.id).value());
    EXPECT_EQ(other->reviews(moved.id).value(), database->reviews(learner.id).value());
    EXPECT_EQ(parseLearnerFile(other->exportLearner(moved.id).value()).value(),
              parseLearnerFile(database->exportLearner(learner.id).value()).value());
    EXPECT_EQ(other->keptCounts()->answers, 3);
}

TEST_F(Moving, TwiceCountsNothingTwice) {
    const LearnerId moved = move(*database, learner.id, *other).id;
    const std::string once = other->exportLearner(moved).value();
    EXPECT_EQ(move(*database, learner.id, *other).id, moved);
    EXPECT_EQ(other->exportLearner(moved).value(), once);
    (void)move(*other, moved, *database);
    EXPECT_EQ(database->keptCounts()->answers, 3);
    EXPECT_EQ(database->learners()->size(), 1U);
}

TEST_F(Moving, BothMachinesWentOnAndNothingIsLost) {
    const LearnerId moved = move(*database, learner.id, *other).id;
    clock.set(2000);
    ASSERT_TRUE(database->saveStep({learner.id, "m06", "{\"a\":2}", false, {{"ask", "x", 2, "b", false}}}));
    ASSERT_TRUE(database->saveStep({learner.id, "m01", "{}", false, {{"one", "", 1, "z", true}}}));
    clock.set(3000);
    ASSERT_TRUE(other->saveStep({moved, "m06", "{\"a\":3}", false, {{"ask", "x", 2, "b", false}}}));
    ASSERT_TRUE(other->saveStep({moved, "m20", "{}", true, {}}));
    ASSERT_TRUE(other->saveReviewStep({moved, "{}", true, 0, {{"ask", "", 1, "tell", true}}}));
    (void)move(*other, moved, *database);
    EXPECT_EQ(database->keptCounts()->answers, 7) << "the two answers b are of different times";
    const auto progress = database->progress(learner.id).value();
    ASSERT_EQ(progress.size(), 3U);
    EXPECT_EQ(progress[1],
              (ModuleProgress{"m06", "{\"a\":3}", true, sys_seconds(seconds(3000)), sys_seconds(seconds(1000))}));
    EXPECT_TRUE(progress[2].finished);
    EXPECT_EQ(database->reviews(learner.id).value(),
              std::vector{(ReviewRecord{review.situations, "", sys_seconds(seconds(3000))})});
    (void)move(*database, learner.id, *other);
    EXPECT_EQ(other->keptCounts()->answers, 7);
    EXPECT_EQ(other->progress(moved).value(), progress);
}

TEST_F(Moving, AnOldFileTakesNothingBack) {
    const std::string old = database->exportLearner(learner.id).value();
    clock.set(2000);
    ASSERT_TRUE(database->saveStep({learner.id, "m06", "{\"a\":2}", false, {}}));
    ASSERT_TRUE(database->saveReviewStep({learner.id, "{}", true, 0, {}}));
    ASSERT_TRUE(database->updateLearner({learner.id, "fox", "Aya", AgeBand::From11To13}));
    const std::string before = database->exportLearner(learner.id).value();
    ASSERT_TRUE(database->importLearner(old));
    EXPECT_EQ(database->exportLearner(learner.id).value(), before);
    EXPECT_EQ(database->learners()->front().nickname, "Aya");
}

TEST_F(Moving, WhatWasFinishedOnTheOtherMachineIsFinishedHere) {
    const LearnerId moved = move(*database, learner.id, *other).id;
    clock.set(2000);
    ASSERT_TRUE(other->saveStep({moved, "m01", "{\"done\":1}", true, {}}));
    clock.set(3000);
    ASSERT_TRUE(database->saveStep({learner.id, "m01", "{\"begun\":1}", false, {}}));
    (void)move(*other, moved, *database);
    const ModuleProgress expected{"m01", "{\"begun\":1}", true, sys_seconds(seconds(3000)), sys_seconds(seconds(2000))};
    EXPECT_EQ(database->progress(learner.id)->front(), expected);
}

TEST_F(Moving, TheReviewBegunHereGoesOn) {
    const LearnerId moved = move(*database, learner.id, *other).id;
    const ReviewRecord here{{{"m20", "lockers"}}, "{\"here\":1}"};
    ASSERT_TRUE(database->beginReview(learner.id, here));
    (void)move(*other, moved, *database);
    EXPECT_EQ(database->reviews(learner.id).value(), std::vector{here});
}

TEST_F(Moving, LearnersWithoutAUidInCommonStayApart) {
    (void)other->addLearner({0, "otter", "Nour", AgeBand::From7To10});
    (void)move(*database, learner.id, *other);
    EXPECT_EQ(other->learners()->size(), 2U);
    EXPECT_EQ(database->exportLearner(99).error().code, ErrorCode::NotFound);
}

TEST_F(Moving, AFullMachineTakesNobodyIn) {
    ASSERT_TRUE(other->addLearners(std::vector<Learner>(200, {0, "otter", "", AgeBand::From7To10})));
    EXPECT_EQ(other->importLearner(database->exportLearner(learner.id).value()).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(other->keptCounts()->answers, 0);
}

TEST_F(Moving, ABadFileIsRefusedAndChangesNothing) {
    const std::string good = database->exportLearner(learner.id).value();
    ASSERT_TRUE(parseLearnerFile(good));
    const auto with = [&](const std::string& from, const std::string& to) { return replaced(good, from, to); };
    struct Case {
        std::string name;
        std::string text;
        ErrorCode error = ErrorCode::Invalid;
    };
    const std::vector<Case> table{
        {"Nothing", ""},
        {"NoJson", "Dear diary"},
        {"Cut", good.substr(0, good.size() / 2)},
        {"AList", "[]"},
        {"ANumber", "7"},
        {"Null", "null"},
        {"Deep", std::string(100000, '[')},
        {"NoFormat", with("\"format\"", "\"form\"")},
        {"OtherFormat", with("pathlight-learner", "other-learner")},
        {"FormatIsANumber", with("\"pathlight-learner\"", "7")},
        {"NoVersion", with("\"version\"", "\"versions\"")},
        {"VersionZero", with("\"version\": 1", "\"version\": 0")},
        {"NewerVersion", with("\"version\": 1", "\"version\": 2"), ErrorCode::TooNew},
        {"NoLearner", with("\"learner\"", "\"pupil\"")},
        {"ShortUid", with(learner.uid, learner.uid.substr(1))},
        {"StrangeUid", with(learner.uid, "X" + learner.uid.substr(1))},
        {"NoPicture", with("\"otter\"", "\"\"")},
        {"NoBand", with("\"7-10\"", "\"99\"")},
        {"BadLogin", with("sun moon star", "sun")},
        {"LongNickname", with("\"Nour\"", "\"" + std::string(41, 'n') + "\"")},
        {"ControlInNickname", with("\"Nour\"", "\"N\\nour\"")},
        {"NotUtf8", with("\"Nour\"", "\"N\xff\"")},
        {"LoneSurrogate", with("\"Nour\"", "\"\\ud800\"")},
        {"NegativeTime", with("\"at\": 1000", "\"at\": -1")},
        {"TimeBeyondReason", with("\"at\": 1000", "\"at\": 253402300800")},
        {"TimeBeyond64Bits", with("\"at\": 1000", "\"at\": 18446744073709551615")},
        {"TimeIsAFraction", with("\"at\": 1000", "\"at\": 1000.5")},
        {"TimeIsTrue", with("\"at\": 1000", "\"at\": true")},
        {"AttemptZero", with("\"attempt\": 1", "\"attempt\": 0")},
        {"AttemptBeyondInt", with("\"attempt\": 1", "\"attempt\": 2147483648")},
        {"RightIsANumber", with("\"right\": true", "\"right\": 1")},
        {"ZeroByte", with("\"value\": \"a\"", "\"value\": \"a\\u0000\"")},
        {"NoModule", with("\"module\": \"m06\"", "\"module\": \"\"")},
        {"NoScene", with("\"scene\": \"ask\"", "\"scene\": \"\"")},
        {"FinishedWithoutATime", with("\"finished_at\": 1000", "\"finished_at\": null")},
        {"ModulesAreAnObject", with("\"modules\": [", "\"modules\": {}, \"x\": [")},
        {"ASituationThatIsNone", with("\"situation\": 1", "\"situation\": 2")},
        {"ANegativeSituation", with("\"situation\": 1", "\"situation\": -1")},
        {"NoSituations", with("\"situations\": [", "\"situations\": [], \"x\": [")},
        {"TooLarge", std::string(maxLearnerFile + 1, ' '), ErrorCode::TooLarge},
    };
    for (const Case& one : table) {
        SCOPED_TRACE(one.name);
        const auto refused = other->importLearner(one.text);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, one.error) << refused.error().text();
        EXPECT_NE(refused.error().message, "");
    }
    EXPECT_EQ(other->keptCounts()->learners, 0);
    EXPECT_EQ(other->keptCounts()->answers, 0);
    EXPECT_TRUE(other->importLearner(good));
}
