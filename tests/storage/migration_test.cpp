// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressfile.h"
#include "support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace pathlight;
using namespace pathlight::testsupport;
using namespace std::chrono_literals;

namespace {

constexpr int newest = static_cast<int>(progressMigrations.size());

/// What a later program may bring: two versions more.
constexpr auto laterVersions = [] {
    std::array<Migration, progressMigrations.size() + 2> versions{};
    std::copy(progressMigrations.begin(), progressMigrations.end(), versions.begin());
    versions[progressMigrations.size()] = "ALTER TABLE learner ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'";
    versions[progressMigrations.size() + 1] =
        "CREATE TABLE note (learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE) STRICT";
    return versions;
}();

class Migrations : public testing::Test {
protected:
    [[nodiscard]] Result<void> openWith(std::span<const Migration> migrations) {
        return openProgressFile(file, migrations).map([](const SQLite::Database&) {});
    }

    [[nodiscard]] std::string version() { return sql(file, "PRAGMA user_version").front(); }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "progress.db";
    ManualClock clock;
};

}  // namespace

TEST_F(Migrations, ANewFileGetsTheNewestSchemaWithoutABackup) {
    ASSERT_TRUE(openWith(laterVersions));
    EXPECT_EQ(version(), std::to_string(newest + 2));
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        EXPECT_EQ(entry.path().extension() == ".bak", false) << entry.path();
    }
}

TEST_F(Migrations, AnOldFileIsBackedUpAndBroughtUp) {
    writeSample(file);
    const std::string before = readBytes(file);
    const auto migrated = openWith(laterVersions);
    ASSERT_TRUE(migrated) << migrated.error().text();
    EXPECT_EQ(version(), std::to_string(newest + 2));
    EXPECT_EQ(sql(file, "SELECT nickname, colour FROM learner WHERE id = 1").front(), "Nour|blue");
    EXPECT_EQ(sql(file, "SELECT count(*) FROM answer").front(), "400");
    EXPECT_EQ(readBytes(progressBackup(file, newest)), before);
    EXPECT_TRUE(openProgressFile(progressBackup(file, newest), progressMigrations)) << "a backup is a database itself";
}

TEST_F(Migrations, AnOpenedFileOfTheNewestVersionIsNotWritten) {
    writeSample(file);
    const std::string before = readBytes(file);
    ASSERT_TRUE(openWith(progressMigrations));
    EXPECT_EQ(readBytes(file), before);
}

TEST_F(Migrations, AMigrationThatFailsLeavesTheVersionBefore) {
    writeSample(file);
    struct Case {
        const char* migration;
        ErrorCode error;
    };
    for (const Case& one : {Case{"CREATE TABLE note (a); INSERT INTO nowhere VALUES (1)", ErrorCode::Damaged},
                            Case{"CREATE TABLE note (a); INSERT INTO learner (id, picture, nickname, band, created_at) "
                                 "VALUES (1, '', '', '', 0)",
                                 ErrorCode::Invalid},
                            Case{"CREATE TABLE note (a); UPDATE answer SET learner = 99", ErrorCode::Damaged}}) {
        auto migrations = laterVersions;
        migrations.back() = one.migration;
        const auto migrated = openWith(migrations);
        ASSERT_FALSE(migrated);
        EXPECT_EQ(migrated.error().code, one.error) << migrated.error().text();
        EXPECT_EQ(version(), std::to_string(newest + 1));
        EXPECT_EQ(sql(file, "SELECT count(*) FROM sqlite_schema WHERE name = 'note'").front(), "0");
        EXPECT_EQ(sql(file, "SELECT count(*) FROM answer WHERE learner = 1").front(), "400");
    }
    EXPECT_TRUE(openWith(laterVersions)) << "a sound program goes on from there";
}

TEST_F(Migrations, ABackupThatCannotBeMadeStopsTheMigration) {
    writeSample(file);
    const std::string before = readBytes(file);
    std::filesystem::create_directory(progressBackup(file, newest));
    std::filesystem::create_directory(progressBackup(file, newest) / "in-the-way");
    EXPECT_FALSE(openWith(laterVersions));
    EXPECT_EQ(readBytes(file), before);
}

TEST_F(Migrations, ANewerFileIsRefusedUnharmed) {
    ASSERT_TRUE(openWith(laterVersions));
    const std::string before = readBytes(file);
    const auto opened = ProgressDatabase::open(file, clock);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::TooNew);
    EXPECT_EQ(readBytes(file), before);
}

/// Every released schema, as a file that its program left; a new version adds its number here and its file to
/// tests/data/progress.
class Released : public testing::TestWithParam<int> {};

TEST_P(Released, OpensInTheNewestProgram) {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "progress.db";
    const std::string released = "v" + std::to_string(GetParam()) + ".db";
    std::filesystem::copy_file(std::filesystem::path(PATHLIGHT_SOURCE_DIR) / "tests/data/progress" / released, file);
    const ManualClock clock;
    auto database = ProgressDatabase::open(file, clock);
    ASSERT_TRUE(database) << database.error().text();
    const std::vector<Learner> learners{{1, "otter", "Nour", AgeBand::From7To10}, {3, "face-2", "", AgeBand::Parents}};
    std::vector<Learner> found = database->learners().value();
    EXPECT_NE(found.at(0).uid, found.at(1).uid);
    for (Learner& learner : found) {
        EXPECT_EQ(std::exchange(learner.uid, {}).size(), 32U);
        if (GetParam() >= 3) {
            learner.login.clear();
            learner.group.reset();
        }
    }
    EXPECT_EQ(found, learners);
    const auto progress = database->progress(1);
    ASSERT_EQ(progress->size(), 2U);
    EXPECT_EQ(progress->at(0).module, "m06-personal-information");
    EXPECT_EQ(progress->at(0).state, R"({"finished":false,"scenes":{"welcome":{}},"trail":["welcome","profile"]})");
    EXPECT_FALSE(progress->at(0).finished);
    EXPECT_EQ(progress->at(0).finishedAt, std::nullopt);
    EXPECT_TRUE(progress->at(1).finished);
    EXPECT_EQ(progress->at(1).finishedAt, std::chrono::sys_seconds(1767227000s));
    EXPECT_EQ(database->settings()->at("language"), "ar");
    EXPECT_EQ(database->keptCounts()->answers, 3);
    ASSERT_TRUE(database->saveStep(numberedStep(1, 1)));
    ASSERT_TRUE(database->beginReview(1, {{{"m20-messages", "first"}}, "{}"}));
    EXPECT_EQ(database->addLearner({0, "fox", "", AgeBand::From4To6})->id, 4);
    ASSERT_TRUE(database->eraseLearner(1));
    EXPECT_EQ(database->keptCounts()->answers, 0);
}

TEST_P(Released, TheSchemaIsNeverChanged) {
    const TemporaryFolder folder;
    const std::string released = "v" + std::to_string(GetParam()) + ".db";
    std::filesystem::copy_file(std::filesystem::path(PATHLIGHT_SOURCE_DIR) / "tests/data/progress" / released,
                               folder / "released.db");
    const auto versions = std::span(progressMigrations).first(static_cast<std::size_t>(GetParam()));
    ASSERT_TRUE(openProgressFile(folder / "now.db", versions));
    const std::string query = "SELECT type, name, sql FROM sqlite_schema ORDER BY name";
    EXPECT_EQ(sql(folder / "now.db", query), sql(folder / "released.db", query));
}

INSTANTIATE_TEST_SUITE_P(Versions, Released, testing::Range(1, newest + 1));
