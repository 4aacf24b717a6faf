// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storageoperations.h"

#include "storage/adultpin.h"
#include "storage/progressbackups.h"
#include "storage/progresscheck.h"
#include "storage/progressrecovery.h"
#include "storage/progressschema.h"
#include "support.h"

#include <cstdlib>
#include <ostream>

namespace pathlight::testsupport {

namespace fs = std::filesystem;

namespace {

constexpr LearnerId nour = 1;

void nothing(const fs::path&) {}

/// Two learners, one of them in a module and in a review.
void twoLearners(const fs::path& folder) {
    const ManualClock clock;
    auto database = ProgressDatabase::open(folder / "progress.db", clock).value();
    (void)database.addLearner({0, "otter", "Nour", AgeBand::From7To10}).value();
    (void)database.addLearner({0, "fox", "", AgeBand::Parents}).value();
    ProgressStep step = numberedStep(nour, 1);
    step.answers.push_back(numberedStep(nour, 2).answers.front());
    EXPECT_TRUE(database.saveStep(step));
    EXPECT_TRUE(database.beginReview(nour, {{{"m01-module", "scene"}, {"m02-module", "other"}}, "{}"}));
}

/// The same, one of them in a group.
void group(const fs::path& folder) {
    twoLearners(folder);
    const ManualClock clock;
    auto database = ProgressDatabase::open(folder / "progress.db", clock).value();
    const GroupId added = database.addGroup({0, "Bees", GroupKind::Class}).value().id;
    EXPECT_TRUE(database.updateLearner({nour, "otter", "Nour", AgeBand::From7To10, "sun moon star", added}));
}

/// The learner in a module and in a review, as they were before they were erased.
const std::string& exportedNour() {
    static const std::string text = [] {
        const TemporaryFolder folder;
        twoLearners(folder.path());
        const ManualClock clock;
        return ProgressDatabase::open(folder / "progress.db", clock)->exportLearner(nour).value();
    }();
    return text;
}

void learnerGone(const fs::path& folder) {
    (void)exportedNour();  // while the disk is well
    twoLearners(folder);
    const ManualClock clock;
    EXPECT_TRUE(ProgressDatabase::open(folder / "progress.db", clock)->eraseLearner(nour));
}

/// The same with as many backups as are kept, all alike.
void withBackups(const fs::path& folder) {
    twoLearners(folder);
    const ManualClock clock;
    auto database = ProgressDatabase::open(folder / "progress.db", clock).value();
    for (std::size_t backup = 0; backup < ProgressBackups::kept; ++backup) {
        EXPECT_TRUE(database.saveSetting("language", "fr"));
        EXPECT_TRUE(database.backUp());
    }
}

/// The same, and more was done since.
void changedSinceBackups(const fs::path& folder) {
    withBackups(folder);
    const ManualClock clock;
    auto database = ProgressDatabase::open(folder / "progress.db", clock).value();
    EXPECT_TRUE(database.saveStep(numberedStep(nour, 5)));
}

void damage(const fs::path& file, char with = '#') { writeBytes(file, readBytes(file).replace(0, 200, 200, with)); }

void damagedWithBackups(const fs::path& folder) {
    withBackups(folder);
    damage(folder / "progress.db");
    // With other bytes than the file, or it would pass for that file kept aside.
    damage(ProgressBackups(folder / "progress.db").list()->front().file, '?');
}

void damagedWithoutBackups(const fs::path& folder) {
    twoLearners(folder);
    damage(folder / "progress.db");
}

void goneWithBackups(const fs::path& folder) {
    withBackups(folder);
    fs::remove(folder / "progress.db");
}

/// The same two learners, and a PIN whose hash was made to be checked quickly.
void withPin(const fs::path& folder) {
    twoLearners(folder);
    const ManualClock clock;
    auto database = ProgressDatabase::open(folder / "progress.db", clock).value();
    EXPECT_TRUE(database.saveSetting(
        "adult-pin", "$argon2id$v=19$m=8,t=1,p=1$/8+luH94IhzNbjGm4ejbpQ$QOb7vwb5Irob0dlrPphzpiSQKLneHpYcbZv/n2m/SP0"));
}

std::function<void(const fs::path&)> released(int version) {
    return [version](const fs::path& folder) {
        const std::string name = "v" + std::to_string(version) + ".db";
        fs::copy_file(fs::path(PATHLIGHT_SOURCE_DIR) / "tests/data/progress" / name, folder / "progress.db");
    };
}

template <typename T>
Result<void> withoutValue(const Result<T>& result) {
    if (!result) return fail(result.error());
    return {};
}

/// Long enough to need pages that were not there.
ProgressStep longStep() {
    ProgressStep step = numberedStep(nour, 3);
    for (int number = 4; number <= 12; ++number) {
        AnswerRecord answer = numberedStep(nour, number).answers.front();
        answer.value = std::string(1500, 'v');
        step.answers.push_back(answer);
    }
    return step;
}

/// How many backups are good, and how many are not.
std::pair<std::size_t, std::size_t> countBackups(const fs::path& folder) {
    std::pair<std::size_t, std::size_t> count;
    const auto backups = ProgressBackups(folder / "progress.db").list();
    for (const ProgressBackup& backup : backups.value()) {
        const bool good = checkProgressFile(backup.file, progressMigrations.size()).has_value();
        ++(good ? count.first : count.second);
    }
    return count;
}

bool holds(const fs::path& folder, const std::string& text) {
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && readBytes(entry.path()).find(text) != std::string::npos) return true;
    }
    return false;
}

Result<void> readEverything(ProgressDatabase& database) {
    return withoutValue(database.learners())
        .and_then([&] { return withoutValue(database.progress(nour)); })
        .and_then([&] { return withoutValue(database.reviews(nour)); })
        .and_then([&] { return withoutValue(database.groups()); })
        .and_then([&] { return withoutValue(database.moduleOverview()); })
        .and_then([&] { return withoutValue(database.settings()); })
        .and_then([&] { return withoutValue(database.backups()); })
        .and_then([&] { return withoutValue(database.keptCounts()); });
}

}  // namespace

void PrintTo(const StorageOperation& operation, std::ostream* stream) { *stream << operation.name; }

const std::vector<StorageOperation>& storageOperations() {
    using Database = ProgressDatabase;
    static const std::vector<StorageOperation> operations{
        {"Create", nothing, {}},
        {"Open", twoLearners, {}},
        {"MigrateVersion1", released(1), {}},
        {"MigrateVersion2", released(2), {}},
        {"MigrateVersion3", released(3), {}},
        {"AddLearner", twoLearners,
         [](Database& database) {
             return withoutValue(database.addLearner({0, "owl", "Samir", AgeBand::From4To6}));
         }},
        {"AddLearners", twoLearners,
         [](Database& database) {
             return withoutValue(database.addLearners({20, {0, "owl", "Class", AgeBand::From4To6}}));
         }},
        {"AddGroup", twoLearners,
         [](Database& database) {
             return withoutValue(database.addGroup({0, "Bees", GroupKind::Class}));
         }},
        {"UpdateGroup", group,
         [](Database& database) {
             return database.updateGroup({1, "Ants", GroupKind::Family});
         }},
        {"RemoveGroup", group, [](Database& database) { return database.removeGroup(1); }},
        {"UpdateLearner", twoLearners,
         [](Database& database) {
             return database.updateLearner({nour, "owl", "Aya", AgeBand::From11To13});
         }},
        {"EraseLearner", withBackups, [](Database& database) { return database.eraseLearner(nour); }, "basket-1"},
        {"EraseAll", withBackups, [](Database& database) { return database.eraseAll(); }, "basket-1"},
        {"SaveStep", twoLearners, [](Database& database) { return database.saveStep(numberedStep(nour, 3)); }},
        {"SaveLongStep", twoLearners, [](Database& database) { return database.saveStep(longStep()); }},
        {"BeginReview", twoLearners,
         [](Database& database) {
             return database.beginReview(nour, {{{"m03-module", "scene"}}, "{\"a\":1}"});
         }},
        {"SaveReviewStep", twoLearners,
         [](Database& database) {
             return database.saveReviewStep({nour, "{\"a\":2}", true, 1, {{"other", "", 1, "tell", true}}});
         }},
        {"SaveSetting", twoLearners, [](Database& database) { return database.saveSetting("language", "ar"); }},
        {"TryWrongPin", withPin,
         [](Database& database) {
             const ManualClock clock;
             return withoutValue(AdultPin(database, clock, {}).attempt(TypedPin("1111")));
         }},
        {"ExportLearner", twoLearners, [](Database& database) { return withoutValue(database.exportLearner(nour)); }},
        {"ImportLearner", learnerGone,
         [](Database& database) { return withoutValue(database.importLearner(exportedNour())); }},
        {"BackUp", withBackups,
         [](Database& database) {
             return database.saveSetting("language", "ar").and_then([&] { return database.backUp(); });
         }},
        {"RestoreBackup", changedSinceBackups,
         [](Database& database) {
             return database.backups().and_then(
                 [&](const std::vector<KeptBackup>& found) { return database.restore(found.back().file); });
         }},
        {"RestoreDamaged", damagedWithBackups, {}},
        {"RestoreGone", goneWithBackups, {}},
        {"BeginAnew", damagedWithoutBackups, {}},
        {"ReadEverything", twoLearners, readEverything},
    };
    return operations;
}

Result<ProgressDatabase> openIn(const fs::path& folder, const Clock& clock) {
    return openOrRecoverProgress(folder / "progress.db", clock).map([](RecoveredProgress opened) {
        return std::move(opened.database);
    });
}

std::string flawIn(const fs::path& folder, const fs::path& before, const StorageOperation& operation, bool done) {
    const auto [goodBefore, badBefore] = countBackups(before);
    const auto [good, bad] = countBackups(folder);
    if (bad > badBefore && operation.erased.empty()) return "a backup that is no good counts";
    if (good < goodBefore && operation.erased.empty()) return "a good backup is gone";
    if (done && !operation.erased.empty() && holds(folder, operation.erased)) return "what was erased is still there";
    const std::string bytes = readBytes(before / "progress.db");
    const bool damaged = bytes.starts_with("#");
    return damaged && !holds(folder, bytes) ? "the damaged file was not kept" : "";
}

Result<void> perform(const StorageOperation& operation, const fs::path& folder, const Clock& clock) {
    auto database = openIn(folder, clock);
    if (!database) return fail(database.error());
    return operation.run ? operation.run(*database) : Result<void>();
}

std::string dump(const fs::path& folder) {
    const fs::path file = folder / "progress.db";
    if (!fs::exists(file)) return {};
    std::string text;
    const char* const tables = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    for (const std::string& table : sql(file, tables)) {
        text += table + "\n";
        std::string columns;
        for (const std::string& column : sql(file, "SELECT name FROM pragma_table_info('" + table + "')")) {
            if (column != "uid") columns += (columns.empty() ? "" : ", ") + column;
        }
        for (const std::string& row : sql(file, "SELECT " + columns + " FROM " + table + " ORDER BY 1, 2")) {
            text += "  " + row + "\n";
        }
    }
    return text;
}

void copyFolder(const fs::path& from, const fs::path& to) {
    fs::remove_all(to);
    fs::copy(from, to, fs::copy_options::recursive);
}

int numberFromEnvironment(const char* name, int otherwise) {
    const char* const text = std::getenv(name);
    return text ? std::atoi(text) : otherwise;
}

}  // namespace pathlight::testsupport
