// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/progressschema.h"
#include "support.h"

#include <gtest/gtest.h>

#include <functional>

using namespace pathlight;
using namespace pathlight::testsupport;
namespace fs = std::filesystem;

namespace {

/// Something that is done to a good database, after which it is refused and left as it is.
struct Case {
    std::string name;
    std::function<void(const fs::path&)> spoil;
    ErrorCode error;
};

std::function<void(const fs::path&)> truncatedTo(std::size_t size) {
    return [size](const fs::path& file) { fs::resize_file(file, size); };
}

/// `count` bytes from `offset` replaced by `byte`.
std::function<void(const fs::path&)> overwritten(std::size_t offset, std::size_t count, char byte) {
    return [=](const fs::path& file) { writeBytes(file, readBytes(file).replace(offset, count, count, byte)); };
}

std::function<void(const fs::path&)> replacedBy(const std::string& bytes) {
    return [bytes](const fs::path& file) { writeBytes(file, bytes); };
}

std::function<void(const fs::path&)> after(const std::string& statements) {
    return [statements](const fs::path& file) { (void)sql(file, "PRAGMA foreign_keys = OFF;" + statements); };
}

constexpr std::size_t page = 4096;

const std::vector<Case> cases{
    {"TwoBytes", truncatedTo(2), ErrorCode::Damaged},
    {"HalfAHeader", truncatedTo(50), ErrorCode::Damaged},
    {"OnlyAHeader", truncatedTo(100), ErrorCode::Damaged},
    {"LessThanAPage", truncatedTo(page - 1), ErrorCode::Damaged},
    {"OnePage", truncatedTo(page), ErrorCode::Damaged},
    {"OnePageMissing", [](const fs::path& file) { fs::resize_file(file, fs::file_size(file) - page); },
     ErrorCode::Damaged},
    {"ATextFile", replacedBy("Dear diary, today I learnt about passwords.\n"), ErrorCode::Damaged},
    {"AnHtmlPage", replacedBy("<!DOCTYPE html><html></html>"), ErrorCode::Damaged},
    {"OnlyZeros", replacedBy(std::string(3 * page, '\0')), ErrorCode::Damaged},
    {"OnlyOnes", replacedBy(std::string(3 * page, '\xff')), ErrorCode::Damaged},
    {"WrongMagic", overwritten(0, 1, 'X'), ErrorCode::Damaged},
    {"ImpossiblePageSize", overwritten(16, 2, '\x03'), ErrorCode::Damaged},
    {"UnknownFileFormat", overwritten(18, 2, '\x09'), ErrorCode::Damaged},
    {"ZeroedSchemaPage", overwritten(100, page - 100, '\0'), ErrorCode::Damaged},
    {"ZeroedSecondPage", overwritten(page, page, '\0'), ErrorCode::Damaged},
    {"OnesOnTheThirdPage", overwritten(2 * page, page, '\xff'), ErrorCode::Damaged},
    {"BrokenCellPointers", overwritten(5 * page + 8, 16, '\xee'), ErrorCode::Damaged},
    {"WrongPageType", overwritten(3 * page, 1, '\x07'), ErrorCode::Damaged},
    {"AnotherProgram", after("PRAGMA application_id = 42"), ErrorCode::Invalid},
    {"NoProgram", after("PRAGMA application_id = 0"), ErrorCode::Invalid},
    {"NoProgramAndNoVersion", after("PRAGMA application_id = 0; PRAGMA user_version = 0"), ErrorCode::Invalid},
    {"NoVersion", after("PRAGMA user_version = 0"), ErrorCode::Damaged},
    {"NegativeVersion", after("PRAGMA user_version = -1"), ErrorCode::Damaged},
    {"NextVersion", after("PRAGMA user_version = " + std::to_string(progressMigrations.size() + 1)), ErrorCode::TooNew},
    {"FarVersion", after("PRAGMA user_version = 2147483647"), ErrorCode::TooNew},
    {"NoAnswerTable", after("DROP TABLE answer"), ErrorCode::Damaged},
    {"NoStateTable", after("DROP TABLE module_state"), ErrorCode::Damaged},
    {"NoSuchColumn", after("ALTER TABLE answer RENAME COLUMN value TO worth"), ErrorCode::Damaged},
    {"ATrigger", after("CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM learner; END"), ErrorCode::Damaged},
    {"AView", after("CREATE VIEW v AS SELECT * FROM learner"), ErrorCode::Damaged},
    {"TextWhereANumberBelongs",
     after(
         "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'attempt INTEGER', 'attempt TEXT')"),
     ErrorCode::Damaged},
    {"NonsenseInTheSchema",
     after("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'nonsense' WHERE name = 'answer'"),
     ErrorCode::Damaged},
    {"TwoTablesOnOnePage",
     after("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 3 WHERE type = 'table'"),
     ErrorCode::Damaged},
};

class BadDatabase : public testing::TestWithParam<Case> {
protected:
    TemporaryFolder folder;
    fs::path file = folder / "progress.db";
    ManualClock clock;
};

}  // namespace

TEST_P(BadDatabase, IsRefusedAndLeftAsItWas) {
    writeSample(file);
    ASSERT_GT(fs::file_size(file), 7 * page);
    GetParam().spoil(file);
    const std::string before = readBytes(file);
    const auto opened = ProgressDatabase::open(file, clock);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, GetParam().error) << opened.error().text();
    EXPECT_EQ(opened.error().context, file.string());
    EXPECT_EQ(readBytes(file), before);
}

INSTANTIATE_TEST_SUITE_P(Files, BadDatabase, testing::ValuesIn(cases), [](const auto& one) { return one.param.name; });

TEST(BadDatabase, AnEmptyFileIsANewDatabase) {
    const TemporaryFolder folder;
    writeBytes(folder / "progress.db", "");
    const ManualClock clock;
    EXPECT_TRUE(ProgressDatabase::open(folder / "progress.db", clock));
}

TEST(BadDatabase, AnythingButAFileInAFolderIsRefused) {
    const TemporaryFolder folder;
    const ManualClock clock;
    fs::create_directory(folder / "folder");
    fs::create_symlink("progress.db", folder / "circle.db");
    fs::create_symlink("circle.db", folder / "progress.db");
    EXPECT_EQ(ProgressDatabase::open(folder / "folder", clock).error().code, ErrorCode::Invalid);
    EXPECT_EQ(ProgressDatabase::open("/dev/null", clock).error().code, ErrorCode::Invalid);
    EXPECT_EQ(ProgressDatabase::open(folder / "none/progress.db", clock).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(ProgressDatabase::open(folder / "circle.db", clock));
    EXPECT_FALSE(ProgressDatabase::open("", clock));
}

TEST(BadDatabase, ABandThatIsNoneIsDamage) {
    const TemporaryFolder folder;
    const ManualClock clock;
    writeSample(folder / "progress.db");
    (void)sql(folder / "progress.db", "UPDATE learner SET band = '99-100' WHERE id = 1");
    auto database = ProgressDatabase::open(folder / "progress.db", clock);
    ASSERT_TRUE(database);
    EXPECT_EQ(database->learners().error().code, ErrorCode::Damaged);
}

TEST(BadDatabase, NoFlippedByteIsACrashAndNoRefusedFileIsChanged) {
    const TemporaryFolder folder;
    const fs::path file = folder / "progress.db";
    const ManualClock clock;
    writeSample(file);
    const std::string good = readBytes(file);
    int refused = 0;
    for (std::size_t offset = 0; offset < good.size(); offset += offset < 2 * page ? 67 : 499) {
        std::string flipped = good;
        flipped[offset] = static_cast<char>(flipped[offset] ^ 0x5a);
        writeBytes(file, flipped);
        auto database = ProgressDatabase::open(file, clock);
        if (!database) {
            ++refused;
            EXPECT_EQ(readBytes(file), flipped) << offset;
            continue;
        }
        (void)database->learners();
        (void)database->progress(1);
        (void)database->settings();
        (void)database->keptCounts();
        (void)database->saveStep(numberedStep(1, 1));
    }
    EXPECT_GT(refused, 20);
}
