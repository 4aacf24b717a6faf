// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressrecovery.h"

#include "storage/progressbackups.h"
#include "storage/progressfile.h"
#include "support.h"

#include <sys/stat.h>

using namespace pathlight;
using namespace pathlight::testsupport;
namespace fs = std::filesystem;

namespace {

/// A database with three backups, of 1, 2 and 3 answers, and then a fourth answer; closed.
class RecoveryTest : public DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        const LearnerId learner = database->addLearner({0, "otter", "Nour", AgeBand::From7To10}).value().id;
        for (int number = 1; number <= 4; ++number) {
            clock.set(1767225600 + number * 86400);
            ASSERT_TRUE(database->saveStep(numberedStep(learner, number)));
            if (number < 4) {
                ASSERT_TRUE(database->backUp());
            }
        }
        database.reset();
    }

    static std::string spoil(const fs::path& damaged) {
        writeBytes(damaged, readBytes(damaged).replace(0, 300, 300, '#'));
        return readBytes(damaged);
    }

    [[nodiscard]] Result<RecoveredProgress> open() const { return openOrRecoverProgress(file, clock); }
    [[nodiscard]] std::vector<ProgressBackup> backups() const { return ProgressBackups(file).list().value(); }

    /// What a recovery leaves beside the database and the backups.
    [[nodiscard]] std::vector<std::string> otherFiles() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder.path())) {
            const std::string name = entry.path().filename();
            const bool open = name == "progress.db" || name == "progress.db-journal";
            if (!open && name != "backups") names.push_back(name);
        }
        std::sort(names.begin(), names.end());
        return names;
    }
};

}  // namespace

TEST_F(RecoveryTest, AGoodDatabaseIsOnlyOpened) {
    const std::string before = readBytes(file);
    const auto opened = open();
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_EQ(opened->recovery, std::nullopt);
    EXPECT_EQ(readBytes(file), before);
    EXPECT_TRUE(otherFiles().empty());
}

TEST_F(RecoveryTest, ADamagedOneIsKeptAsideAndTheNewestGoodBackupTakesItsPlace) {
    const std::string damaged = spoil(file);
    auto opened = open();
    ASSERT_TRUE(opened) << opened.error().text();
    const Recovery expected{folder / "progress.damaged-1.db", backups().front().madeAt, 0};
    EXPECT_EQ(opened->recovery, expected);
    EXPECT_EQ(opened->database.keptCounts()->answers, 3);
    EXPECT_TRUE(opened->database.saveStep(numberedStep(1, 5)));
    EXPECT_EQ(readBytes(folder / "progress.damaged-1.db"), damaged);
    EXPECT_EQ(otherFiles(), std::vector<std::string>{"progress.damaged-1.db"});
}

TEST_F(RecoveryTest, DamagedBackupsArePassedOver) {
    (void)spoil(file);
    (void)spoil(backups().at(0).file);
    fs::resize_file(backups().at(1).file, 5000);
    auto opened = open();
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_EQ(opened->recovery->passedOver, 2);
    EXPECT_EQ(opened->recovery->restoredFrom, backups().at(2).madeAt);
    EXPECT_EQ(opened->database.keptCounts()->answers, 1);
    EXPECT_EQ(backups().size(), 3U) << "a passed over backup is not removed";
}

TEST_F(RecoveryTest, BackupsOfOtherProgramsAndOfNewerVersionsArePassedOver) {
    (void)spoil(file);
    (void)sql(backups().at(0).file, "PRAGMA user_version = 99");
    (void)sql(backups().at(1).file, "PRAGMA application_id = 42");
    EXPECT_EQ(open()->database.keptCounts()->answers, 1);
}

TEST_F(RecoveryTest, WithoutAGoodBackupItBeginsAnewAndKeepsTheDamagedFile) {
    const std::string damaged = spoil(file);
    for (const ProgressBackup& backup : backups()) {
        (void)spoil(backup.file);
    }
    auto opened = open();
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_EQ(opened->recovery, (Recovery{folder / "progress.damaged-1.db", std::nullopt, 3}));
    EXPECT_EQ(opened->database.keptCounts()->learners, 0);
    EXPECT_EQ(readBytes(folder / "progress.damaged-1.db"), damaged);
}

TEST_F(RecoveryTest, ADamagedFileThatWasKeptIsNeverOverwritten) {
    for (const char* name : {"progress.damaged-1.db", "progress.damaged-1.db", "progress.damaged-3.db"}) {
        writeBytes(folder / name, "kept earlier");
    }
    fs::create_symlink("nowhere", folder / "progress.damaged-2.db");
    const std::string damaged = spoil(file);
    EXPECT_EQ(open()->recovery->keptAside, folder / "progress.damaged-4.db");
    EXPECT_EQ(readBytes(folder / "progress.damaged-1.db"), "kept earlier");
    EXPECT_EQ(readBytes(folder / "progress.damaged-3.db"), "kept earlier");
    EXPECT_EQ(readBytes(folder / "progress.damaged-4.db"), damaged);
}

TEST_F(RecoveryTest, AFileThatIsGoneOrEmptyIsRestored) {
    for (const bool empty : {false, true}) {
        fs::remove(file);
        if (empty) writeBytes(file, "");
        auto opened = open();
        ASSERT_TRUE(opened) << opened.error().text();
        EXPECT_EQ(opened->recovery, (Recovery{{}, backups().front().madeAt, 0}));
        EXPECT_EQ(opened->database.keptCounts()->answers, 3);
        EXPECT_TRUE(otherFiles().empty());
    }
}

TEST_F(RecoveryTest, AJournalOfTheDamagedFileIsNotPlayedIntoTheRestoredOne) {
    fs::remove(file);
    const std::string journal = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + std::string(2000, 'j');
    writeBytes(folder / "progress.db-journal", journal);
    auto opened = open();
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_EQ(opened->database.keptCounts()->answers, 3);
    EXPECT_EQ(otherFiles().front(), "progress.damaged-1.db-journal");
}

TEST_F(RecoveryTest, ABackupFromBeforeAMigrationServesWhenThereIsNoOther) {
    fs::remove_all(folder / "backups");
    fs::copy_file(fs::path(PATHLIGHT_SOURCE_DIR) / "tests/data/progress/v1.db", progressBackup(file, 1));
    (void)spoil(file);
    auto opened = open();
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_TRUE(opened->recovery->restoredFrom);
    EXPECT_EQ(opened->database.learners()->front().nickname, "Nour");
}

TEST_F(RecoveryTest, WhatIsNotDamagedIsNotRecovered) {
    struct Case {
        const char* statement;
        ErrorCode error;
    };
    for (const Case& one : {Case{"PRAGMA user_version = 99", ErrorCode::TooNew},
                            Case{"PRAGMA application_id = 42", ErrorCode::Invalid}}) {
        (void)sql(file, one.statement);
        const std::string before = readBytes(file);
        EXPECT_EQ(open().error().code, one.error);
        EXPECT_EQ(readBytes(file), before);
        EXPECT_TRUE(otherFiles().empty());
    }
    EXPECT_EQ(openOrRecoverProgress(folder / "none/progress.db", clock).error().code, ErrorCode::NotFound);
}

TEST_F(RecoveryTest, ABackupThatCannotBeReadIsNotGivenUpForANewBeginning) {
    const std::string damaged = spoil(file);
    fs::remove_all(folder / "backups");
    writeBytes(folder / "backups", "not a folder");
    EXPECT_FALSE(open());
    EXPECT_EQ(readBytes(file), damaged);
    EXPECT_TRUE(fs::exists(folder / "backups"));
}
