// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include <set>

using namespace pathlight;
using namespace pathlight::testsupport;

namespace {

class Groups : public DatabaseTest {
protected:
    [[nodiscard]] Learner add(const std::string& nickname, std::optional<GroupId> group = {}) {
        return database->addLearner({0, "otter", nickname, AgeBand::From7To10, "", group}).value();
    }
};

std::vector<Learner> classOf(int count, GroupId group) {
    std::vector<Learner> learners;
    for (int number = 1; number <= count; ++number) {
        learners.push_back({0, "otter", std::to_string(number), AgeBand::From7To10, "sun moon star", group});
    }
    return learners;
}

}  // namespace

TEST_F(Groups, AreFoundAgainAndChange) {
    Group bees = database->addGroup({0, "Bees", GroupKind::Class}).value();
    const Group home = database->addGroup({0, "At home", GroupKind::Family}).value();
    reopen();
    EXPECT_EQ(database->groups().value(), (std::vector{bees, home}));
    bees.name = "Ants";
    ASSERT_TRUE(database->updateGroup(bees));
    reopen();
    EXPECT_EQ(database->groups()->front(), bees);
}

TEST_F(Groups, RefuseNamesThatAreNone) {
    const Group good = database->addGroup({0, std::string(60, 'a'), GroupKind::Class}).value();
    struct Case {
        std::string name;
        ErrorCode error;
    };
    for (const Case& one : {Case{"", ErrorCode::Invalid}, Case{std::string(61, 'a'), ErrorCode::TooLarge},
                            Case{"a\nb", ErrorCode::Invalid}, Case{"\xff", ErrorCode::Invalid}}) {
        EXPECT_EQ(database->addGroup({0, one.name, GroupKind::Class}).error().code, one.error);
        EXPECT_EQ(database->updateGroup({good.id, one.name, GroupKind::Class}).error().code, one.error);
    }
    EXPECT_EQ(database->groups().value(), std::vector{good});
    EXPECT_EQ(database->updateGroup({9, "Bees", GroupKind::Class}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(database->removeGroup(9).error().code, ErrorCode::NotFound);
}

TEST_F(Groups, LearnersStayWhenTheirGroupGoes) {
    const GroupId group = database->addGroup({0, "Bees", GroupKind::Class}).value().id;
    Learner learner = add("Nour", group);
    reopen();
    EXPECT_EQ(database->learners()->front().group, group);
    ASSERT_TRUE(database->removeGroup(group));
    reopen();
    learner.group.reset();
    EXPECT_EQ(database->learners()->front(), learner);
    learner.group = database->addGroup({0, "Ants", GroupKind::Class}).value().id;
    EXPECT_NE(learner.group, group) << "the number of a group is not given again";
    ASSERT_TRUE(database->updateLearner(learner));
    EXPECT_EQ(database->learners()->front(), learner);
}

TEST_F(Groups, EveryLearnerHasAUidOfTheirOwnThatStays) {
    const Learner first = add("Nour");
    const Learner second = add("Samir");
    EXPECT_EQ(first.uid.find_first_not_of("0123456789abcdef"), std::string::npos);
    EXPECT_EQ(first.uid.size(), 32U);
    EXPECT_NE(first.uid, second.uid);
    Learner changed = first;
    changed.uid = second.uid;
    changed.nickname = "Aya";
    ASSERT_TRUE(database->updateLearner(changed));
    EXPECT_EQ(database->learners()->front().uid, first.uid);
    EXPECT_NE(database->addLearner(first)->uid, first.uid);
}

TEST_F(Groups, AClassIsAddedWholeOrNotAtAll) {
    const GroupId group = database->addGroup({0, "Bees", GroupKind::Class}).value().id;
    const auto added = database->addLearners(classOf(30, group));
    ASSERT_TRUE(added) << added.error().text();
    reopen();
    EXPECT_EQ(database->learners().value(), *added);
    auto spoilt = classOf(30, group);
    spoilt.back().nickname = "a\nb";
    EXPECT_EQ(database->addLearners(spoilt).error().code, ErrorCode::Invalid);
    spoilt.back() = {0, "otter", "", AgeBand::From7To10, "", 99};
    EXPECT_EQ(database->addLearners(spoilt).error().code, ErrorCode::NotFound);
    EXPECT_EQ(database->learners()->size(), 30U);
    EXPECT_TRUE(database->addLearners({})->empty());
}

TEST_F(Groups, TwoHundredLearnersAreTheLimit) {
    ASSERT_TRUE(database->addLearners(classOf(199, database->addGroup({0, "All", GroupKind::Class})->id)));
    EXPECT_EQ(database->addLearners(classOf(2, 1)).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(database->learners()->size(), 199U) << "not even the one for whom there was room";
    EXPECT_TRUE(database->addLearners(classOf(1, 1)));
    EXPECT_EQ(database->addLearner({0, "otter", "", AgeBand::From7To10}).error().code, ErrorCode::TooLarge);
    ASSERT_TRUE(database->eraseLearner(database->learners()->front().id));
    EXPECT_TRUE(database->addLearner({0, "otter", "", AgeBand::From7To10}));
    std::set<std::string> uids;
    const auto learners = database->learners();
    for (const Learner& learner : learners.value()) {
        uids.insert(learner.uid);
    }
    EXPECT_EQ(uids.size(), 200U);
}

TEST_F(Groups, TheOverviewSaysWhatWasBegunAndFinishedAndWhen) {
    const LearnerId nour = add("Nour").id;
    const LearnerId samir = add("Samir").id;
    (void)add("Aya");
    clock.set(1000);
    ASSERT_TRUE(database->saveStep({nour, "m06", "{}", true, {{"ask", "", 1, "secret", true}}}));
    clock.set(2000);
    ASSERT_TRUE(database->saveStep({nour, "m06", "{}", false, {}}));
    ASSERT_TRUE(database->saveStep({nour, "m01", "{}", false, {}}));
    ASSERT_TRUE(database->saveStep({samir, "m06", "{}", true, {}}));
    reopen();
    const std::chrono::sys_seconds first(std::chrono::seconds(1000));
    const std::chrono::sys_seconds second(std::chrono::seconds(2000));
    const ModuleOverview expected{{nour, {{"m01", second, {}}, {"m06", second, first}}},
                                  {samir, {{"m06", second, second}}}};
    EXPECT_EQ(database->moduleOverview().value(), expected);
}
