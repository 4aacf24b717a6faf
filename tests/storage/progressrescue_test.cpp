// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressrescue.h"

#include "support.h"

using namespace pathlight;
using namespace pathlight::testsupport;

namespace {

/// A file in `database`, and what was learnt in memory meanwhile.
class Rescue : public DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        there = database->addLearner({0, "owl", "Ada", AgeBand::From7To10}).value();
        memory.emplace(ProgressDatabase::openInMemory(clock).value());
        learner = memory->addLearner({0, "fox", "Nour", AgeBand::From11To13}).value();
        for (int number = 1; number <= 3; ++number)
            EXPECT_TRUE(memory->saveStep(numberedStep(learner.id, number)));
    }

    std::optional<ProgressDatabase> memory;
    Learner there;
    Learner learner;
};

}  // namespace

TEST_F(Rescue, WhatWasLearntInMemoryComesIntoTheFileOnce) {
    for (int time = 0; time < 2; ++time) {
        ASSERT_TRUE(rescue(*memory, *database));
        ASSERT_EQ(database->learners()->size(), 2U);
        EXPECT_EQ(database->learners()->front(), there);
        EXPECT_EQ(database->learners()->back().nickname, "Nour");
        EXPECT_EQ(database->keptCounts()->answers, memory->keptCounts()->answers);
        EXPECT_EQ(database->progress(database->learners()->back().id).value(), memory->progress(learner.id).value());
    }
}

TEST_F(Rescue, GroupsComeAlongWithWhoIsInThem) {
    const Group bees = database->addGroup({0, "Bees", GroupKind::Class}).value();
    const GroupId ants = memory->addGroup({0, "Ants", GroupKind::Class}).value().id;
    const GroupId same = memory->addGroup({0, "Bees", GroupKind::Class}).value().id;
    (void)memory->addGroup({0, "At home", GroupKind::Family});
    learner.group = ants;
    ASSERT_TRUE(memory->updateLearner(learner));
    ASSERT_TRUE(memory->addLearner({0, "cat", "Lou", AgeBand::From4To6, "", same}));
    for (int time = 0; time < 2; ++time) {
        ASSERT_TRUE(rescue(*memory, *database));
        const auto groups = database->groups().value();
        ASSERT_EQ(groups.size(), 3U);
        EXPECT_EQ(groups[0], bees);
        EXPECT_EQ(groups[1].name, "Ants");
        EXPECT_EQ(groups[2].kind, GroupKind::Family);
        const auto learners = database->learners().value();
        ASSERT_EQ(learners.size(), 3U);
        EXPECT_EQ(learners[0].group, std::nullopt);
        EXPECT_EQ(learners[1].group, groups[1].id);
        EXPECT_EQ(learners[2].group, bees.id);
    }
}

TEST_F(Rescue, AGroupThatSomebodyWasPutInMeanwhileStays) {
    learner.group = memory->addGroup({0, "Ants", GroupKind::Class}).value().id;
    ASSERT_TRUE(memory->updateLearner(learner));
    ASSERT_TRUE(rescue(*memory, *database));
    Learner moved = database->learners()->back();
    moved.group = database->addGroup({0, "Bees", GroupKind::Class}).value().id;
    ASSERT_TRUE(database->updateLearner(moved));
    ASSERT_TRUE(rescue(*memory, *database));
    EXPECT_EQ(database->learners()->back(), moved);
}

TEST_F(Rescue, ASettingOfTheFileStays) {
    ASSERT_TRUE(database->saveSetting("adult-pin", "theirs"));
    ASSERT_TRUE(memory->saveSetting("adult-pin", "mine"));
    ASSERT_TRUE(memory->saveSetting("language", "ar"));
    ASSERT_TRUE(rescue(*memory, *database));
    EXPECT_EQ(database->settings().value(),
              (std::map<std::string, std::string>{{"adult-pin", "theirs"}, {"language", "ar"}}));
}

TEST_F(Rescue, AFileThatCannotTakeItLeavesTheMemoryAsItWas) {
    for (int number = 1; number < maxLearners; ++number)
        ASSERT_TRUE(database->addLearner({0, "owl", "", AgeBand::From4To6}));
    const auto rescued = rescue(*memory, *database);
    ASSERT_FALSE(rescued);
    EXPECT_EQ(rescued.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(memory->keptCounts()->answers, 3);
    ASSERT_TRUE(database->eraseLearner(there.id));
    EXPECT_TRUE(rescue(*memory, *database));
}
