// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressbackups.h"

#include "storage/progresscheck.h"
#include "storage/progressschema.h"
#include "support.h"

#include <algorithm>

using namespace pathlight;
using namespace pathlight::testsupport;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t newest = progressMigrations.size();

class Backups : public DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        learner = database->addLearner({0, "otter", "Nour", AgeBand::From7To10}).value().id;
    }

    /// Changes something and backs it up.
    void backUpStep(int number) {
        ASSERT_TRUE(database->saveStep(numberedStep(learner, number)));
        const auto done = database->backUp();
        ASSERT_TRUE(done) << done.error().text();
    }

    [[nodiscard]] std::vector<ProgressBackup> list() const { return ProgressBackups(file).list().value(); }

    /// Whether any file in the folder or below holds the text.
    [[nodiscard]] bool anyFileHolds(const std::string& text) const {
        const fs::recursive_directory_iterator entries(folder.path());
        return std::any_of(begin(entries), end(entries), [&](const fs::directory_entry& entry) {
            return entry.is_regular_file() && readBytes(entry.path()).find(text) != std::string::npos;
        });
    }

    LearnerId learner = 0;
};

}  // namespace

TEST_F(Backups, AreMadeOnlyWhenSomethingChanged) {
    EXPECT_TRUE(list().empty());
    backUpStep(1);
    ASSERT_EQ(list().size(), 1U);
    EXPECT_TRUE(database->backUp());
    EXPECT_EQ(list().size(), 1U);
    reopen();
    EXPECT_TRUE(database->backUp()) << "opening changes nothing";
    EXPECT_EQ(list().size(), 1U);
}

TEST_F(Backups, AreGoodDatabasesNamedByNumberTimeAndSchema) {
    clock.set(1767225600);
    backUpStep(1);
    const ProgressBackup made = list().front();
    EXPECT_EQ(made.file.filename(), "progress-00000001-20260101T000000Z-v" + std::to_string(newest) + ".db");
    EXPECT_EQ(made.serial, 1);
    EXPECT_EQ(made.madeAt, clock.now());
    EXPECT_EQ(made.version, static_cast<int>(newest));
    EXPECT_EQ(checkProgressFile(made.file, newest), static_cast<int>(newest));
    EXPECT_EQ(sql(made.file, "SELECT count(*) FROM answer").front(), "1");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder / "backups"), {}), 1) << "nothing else is left there";
}

TEST_F(Backups, TheNewestFiveAreKeptAlsoWhenTheClockIsSetBack) {
    for (int number = 1; number <= 8; ++number) {
        clock.set(1800000000 - number * 86400);
        backUpStep(number);
    }
    const auto backups = list();
    ASSERT_EQ(backups.size(), ProgressBackups::kept);
    EXPECT_EQ(backups.front().serial, 8);
    EXPECT_EQ(backups.back().serial, 4);
    EXPECT_TRUE(std::is_sorted(backups.begin(), backups.end(), [](const auto& one, const auto& other) {
        return one.file.filename() > other.file.filename();
    })) << "the order of the names is that of the making";
    EXPECT_EQ(sql(backups.front().file, "SELECT count(*) FROM answer").front(), "8");
}

TEST_F(Backups, OtherFilesInTheFolderAreNotCountedAndNotRemoved) {
    fs::create_directory(folder / "backups");
    for (const char* name : {"progress-1-20260101T000000Z.db", "progress-x-20260101T000000Z-v1.db", "notes.txt",
                             "progress-1-20261301T000000Z-v1.db", "progress-1-20260101T250000Z-v1.db",
                             "progress-99999999999999999999-20260101T000000Z-v1.db",
                             "progress-1-20260101T000000Z-v1.db.bak", "progress--20260101T000000Z-v1.db"}) {
        writeBytes(folder / "backups" / name, "x");
    }
    EXPECT_TRUE(list().empty());
    for (int number = 1; number <= 7; ++number) {
        backUpStep(number);
    }
    EXPECT_EQ(list().size(), 5U);
    EXPECT_TRUE(fs::exists(folder / "backups/notes.txt"));
}

TEST_F(Backups, ThatCannotBeMadeLeaveTheOthersAndTheDatabase) {
    backUpStep(1);
    const auto before = list();
    ASSERT_TRUE(database->saveStep(numberedStep(learner, 2)));
    fs::create_directories(folder / "backups/progress.part/in-the-way");
    EXPECT_FALSE(database->backUp());
    EXPECT_EQ(list(), before);
    fs::remove_all(folder / "backups/progress.part");
    EXPECT_TRUE(database->backUp()) << "what changed is still to be backed up";
    EXPECT_EQ(list().size(), 2U);
}

TEST_F(Backups, NobodyErasedIsLeftInAnyOfThem) {
    const LearnerId stays = database->addLearner({0, "fox", "Stays-here", AgeBand::From7To10})->id;
    learner = database->addLearner({0, "fox", "Goes-away", AgeBand::From7To10})->id;
    for (int number = 1; number <= 3; ++number) {
        backUpStep(number);
    }
    writeBytes(folder / "progress.damaged-1.db", "a damaged file with Goes-away in it");
    writeBytes(folder / "progress.db.v1.bak", "an old backup with Goes-away in it");
    writeBytes(folder / "notes.txt", "not ours");
    ASSERT_TRUE(anyFileHolds("Goes-away"));
    ASSERT_TRUE(anyFileHolds("basket-3"));
    EXPECT_EQ(database->eraseLearner(99).error().code, ErrorCode::NotFound);
    EXPECT_EQ(list().size(), 3U) << "nobody was erased, so the backups stay";
    ASSERT_TRUE(database->eraseLearner(learner));
    EXPECT_FALSE(anyFileHolds("Goes-away"));
    EXPECT_FALSE(anyFileHolds("basket-3"));
    EXPECT_TRUE(fs::exists(folder / "notes.txt"));
    ASSERT_TRUE(database->backUp());
    EXPECT_FALSE(anyFileHolds("Goes-away"));
    EXPECT_EQ(database->learners()->back().id, stays);
}

TEST_F(Backups, ErasingAllLeavesNobodyInAnyFileAndASmallOne) {
    for (int number = 1; number <= 200; ++number) {
        ASSERT_TRUE(database->saveStep(numberedStep(learner, number)));
    }
    ASSERT_TRUE(database->beginReview(learner, {{{"m01-module", "scene-of-review"}}, "{}"}));
    ASSERT_TRUE(database->saveSetting("language", "ar"));
    ASSERT_TRUE(database->backUp());
    const auto before = fs::file_size(file);
    ASSERT_TRUE(database->eraseAll());
    for (const char* text : {"Nour", "basket-", "m01-module", "scene-of-review", "otter"}) {
        EXPECT_FALSE(anyFileHolds(text)) << text;
    }
    EXPECT_LT(fs::file_size(file), before);
    EXPECT_EQ(database->keptCounts()->learners, 0);
    EXPECT_EQ(database->settings()->at("language"), "ar");
    EXPECT_TRUE(list().empty());
    EXPECT_TRUE(database->addLearner({0, "otter", "", AgeBand::From7To10}));
    EXPECT_EQ(kept("PRAGMA integrity_check"), std::vector<std::string>{"ok"});
}

TEST_F(Backups, AFolderThatVanishedMidwayIsAnErrorAndNothingIsAcknowledgedIntoIt) {
    const fs::path elsewhere = folder / "elsewhere";
    fs::create_directory(elsewhere);
    fs::rename(file, elsewhere / "progress.db");
    EXPECT_EQ(database->saveStep(numberedStep(learner, 1)).error().code, ErrorCode::NotFound);
    EXPECT_EQ(database->backUp().error().code, ErrorCode::NotFound);
    EXPECT_EQ(database->eraseAll().error().code, ErrorCode::NotFound);
    fs::rename(elsewhere / "progress.db", file);
    EXPECT_TRUE(database->saveStep(numberedStep(learner, 1))) << "back again, it goes on";
    EXPECT_EQ(database->keptCounts()->answers, 1);
}

TEST(BackupsInMemory, AreNotMade) {
    const ManualClock clock;
    auto database = ProgressDatabase::openInMemory(clock);
    ASSERT_TRUE(database->addLearner({0, "otter", "", AgeBand::From7To10}));
    EXPECT_TRUE(database->backUp());
    EXPECT_TRUE(database->eraseAll());
    EXPECT_EQ(database->keptCounts()->learners, 0);
}
