// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressrestore.h"

#include "storage/progressbackups.h"
#include "storage/progressschema.h"
#include "support.h"

#include <algorithm>

using namespace pathlight;
using namespace pathlight::testsupport;
namespace fs = std::filesystem;

namespace {

class Restoring : public DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        learner = database->addLearner({0, "otter", "Nour", AgeBand::From7To10}).value().id;
    }

    /// A step of the learner, and a backup that has it.
    fs::path backUpStep(int number) {
        EXPECT_TRUE(database->saveStep(numberedStep(learner, number)));
        EXPECT_TRUE(database->backUp());
        return database->backups()->front().file;
    }

    [[nodiscard]] int answers() { return database->keptCounts()->answers; }

    LearnerId learner = 0;
};

}  // namespace

TEST_F(Restoring, TakesEveryLearnerBackToThen) {
    const fs::path then = backUpStep(1);
    (void)backUpStep(2);
    (void)database->addLearner({0, "fox", "Later", AgeBand::Parents}).value();
    ASSERT_TRUE(database->restore(then));
    EXPECT_EQ(answers(), 1);
    EXPECT_EQ(database->learners()->size(), 1U);
    EXPECT_TRUE(database->saveStep(numberedStep(learner, 7))) << "learning goes on";
    reopen();
    EXPECT_EQ(answers(), 2);
    EXPECT_EQ(database->learners()->front().nickname, "Nour");
}

TEST_F(Restoring, KeepsWhatWasThereAsTheNewestBackup) {
    const fs::path then = backUpStep(1);
    ASSERT_TRUE(database->saveStep(numberedStep(learner, 2)));
    ASSERT_TRUE(database->saveStep(numberedStep(learner, 3)));
    clock.set(1800000000);
    ASSERT_TRUE(database->restore(then));
    const KeptBackup newest = database->backups()->front();
    EXPECT_EQ(newest.madeAt, clock.now());
    EXPECT_EQ(newest.learners, 1);
    ASSERT_TRUE(database->restore(newest.file));
    EXPECT_EQ(answers(), 3) << "and one can go back to it";
}

TEST_F(Restoring, AlsoTheOldestOfFive) {
    const fs::path oldest = backUpStep(1);
    for (int number = 2; number <= 5; ++number)
        (void)backUpStep(number);
    ASSERT_TRUE(database->restore(oldest));
    EXPECT_EQ(answers(), 1);
    EXPECT_EQ(database->backups()->size(), ProgressBackups::kept);
}

TEST_F(Restoring, IsBackedUpItselfThen) {
    const fs::path then = backUpStep(1);
    (void)backUpStep(2);
    ASSERT_TRUE(database->restore(then));
    ASSERT_TRUE(database->backUp());
    EXPECT_EQ(sql(database->backups()->front().file, "SELECT count(*) FROM answer").front(), "1");
}

TEST_F(Restoring, LeavesSettingsAndThePinAsTheyAre) {
    ASSERT_TRUE(database->saveSetting("language", "fr"));
    ASSERT_TRUE(database->saveSetting("adult-pin", "then"));
    ASSERT_TRUE(database->saveSetting("gone", "since"));
    const fs::path then = backUpStep(1);
    ASSERT_TRUE(database->saveSetting("language", "ar"));
    ASSERT_TRUE(database->saveSetting("adult-pin", "now"));
    ASSERT_TRUE(database->saveSetting("new", "since"));
    const auto before = database->settings();
    ASSERT_TRUE(database->restore(then));
    EXPECT_EQ(database->settings(), before);
    reopen();
    EXPECT_EQ(database->settings(), before);
}

TEST_F(Restoring, OfWhatIsDamagedOrUnknownChangesNothing) {
    const fs::path good = backUpStep(1);
    const fs::path bad = backUpStep(2);
    (void)backUpStep(3);
    writeBytes(bad, "no database at all");
    EXPECT_FALSE(database->restore(bad));
    const fs::path elsewhere = folder / "elsewhere.db";
    fs::copy_file(good, elsewhere);
    EXPECT_EQ(database->restore(elsewhere).error().code, ErrorCode::NotFound);
    fs::remove(good);
    EXPECT_EQ(database->restore(good).error().code, ErrorCode::NotFound);
    EXPECT_EQ(answers(), 3);
    EXPECT_EQ(database->backups()->size(), 2U) << "nothing was backed up for nothing";
}

TEST_F(Restoring, OfANewerPathlightsBackupChangesNothing) {
    const fs::path then = backUpStep(1);
    (void)sql(then, "PRAGMA user_version = 99");
    EXPECT_EQ(database->restore(then).error().code, ErrorCode::TooNew);
    EXPECT_EQ(answers(), 1);
}

TEST_F(Restoring, BringsAnOldSchemaUp) {
    fs::create_directory(folder / "backups");
    const fs::path old = folder / "backups/progress-00000001-20250101T000000Z-v1.db";
    fs::copy_file(fs::path(PATHLIGHT_SOURCE_DIR) / "tests/data/progress/v1.db", old);
    const std::string bytes = readBytes(old);
    ASSERT_TRUE(database->restore(old));
    EXPECT_FALSE(database->learners()->empty());
    EXPECT_EQ(readBytes(old), bytes);
    EXPECT_EQ(kept("PRAGMA user_version").front(), std::to_string(progressMigrations.size()));
    EXPECT_FALSE(fs::exists(fs::current_path() / ":memory:.v1.bak"));
}

TEST_F(Restoring, TheListSaysHowManyLearnersAndWhatIsNoGood) {
    (void)backUpStep(1);
    (void)database->addLearner({0, "fox", "", AgeBand::Parents}).value();
    const fs::path newest = backUpStep(2);
    auto backups = database->backups().value();
    ASSERT_EQ(backups.size(), 2U);
    EXPECT_EQ(backups.front().learners, 2);
    EXPECT_EQ(backups.back().learners, 1);
    EXPECT_EQ(backups.front().madeAt, clock.now());
    writeBytes(newest, std::string(8192, 'x'));
    EXPECT_EQ(database->backups()->front().learners, std::nullopt);
}

TEST_F(Restoring, NeedsADatabaseOnTheDisk) {
    auto inMemory = ProgressDatabase::openInMemory(clock).value();
    const fs::path then = backUpStep(1);
    EXPECT_TRUE(inMemory.backups()->empty());
    EXPECT_EQ(inMemory.restore(then).error().code, ErrorCode::NotFound);
}
