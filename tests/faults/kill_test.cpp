// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "childprocess.h"
#include "storage/progressfile.h"
#include "storage/progresswriter.h"
#include "storageoperations.h"
#include "support.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <random>

using namespace pathlight;
using namespace pathlight::testsupport;
namespace fs = std::filesystem;

namespace {

constexpr LearnerId learner = 1;

/// Writes numbered answers without end and says each number only when it has been acknowledged.
void writeForEver(const fs::path& file, int number, const ChildProcess::Say& say) {
    const ManualClock clock;
    auto database = ProgressDatabase::open(file, clock);
    if (!database) return say(database.error().text());
    ProgressWriter writer(std::move(*database));
    for (;; ++number) {
        writer.post(
            [=](ProgressDatabase& opened) { return opened.saveStep(numberedStep(learner, number)); },
            [&say, number](const Result<void>& saved) { say(saved ? std::to_string(number) : saved.error().text()); });
        // Bounds the queue, so that the child is killed among its writes and not among its posts.
        if (number % 8 == 0) (void)writer.read([](ProgressDatabase& opened) { return opened.keptCounts(); });
    }
}

void pauseAtMost(std::mt19937& random, int microseconds) {
    ::usleep(std::uniform_int_distribution<useconds_t>(0, static_cast<useconds_t>(microseconds))(random));
}

/// The number that the child acknowledged; what else it says is a fault.
int numberOf(const std::string& line) {
    const int number = std::atoi(line.c_str());
    EXPECT_EQ(std::to_string(number), line);
    return number;
}

constexpr std::size_t newest = progressMigrations.size();

/// What a later program may bring: two versions more.
constexpr auto laterVersions = [] {
    std::array<Migration, newest + 2> versions{};
    std::copy(progressMigrations.begin(), progressMigrations.end(), versions.begin());
    versions[newest] = "ALTER TABLE learner ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'";
    versions[newest + 1] =
        "CREATE TABLE copy AS SELECT * FROM answer; DELETE FROM answer; "
        "INSERT INTO answer SELECT * FROM copy; DROP TABLE copy";
    return versions;
}();

}  // namespace

TEST(Kill, NoAcknowledgedAnswerIsLost) {
    const TemporaryFolder folder;
    const fs::path file = folder / "progress.db";
    const ManualClock clock;
    ASSERT_TRUE(ProgressDatabase::open(file, clock)->addLearner({0, "otter", "", AgeBand::From7To10}));
    std::mt19937 random(20261124);
    const int kills = numberFromEnvironment("PATHLIGHT_KILLS", 30);
    int kept = 0;
    int acknowledged = 0;
    int lost = 0;
    for (int round = 0; round < kills; ++round) {
        SCOPED_TRACE(round);
        ChildProcess child([&](const ChildProcess::Say& say) { writeForEver(file, kept + 1, say); });
        for (int wanted = round % 5; wanted > 0; --wanted) {
            acknowledged = std::max(acknowledged, numberOf(child.nextLine()));
        }
        pauseAtMost(random, 20000);
        child.kill();
        for (std::string line = child.nextLine(); !line.empty(); line = child.nextLine()) {
            acknowledged = std::max(acknowledged, numberOf(line));
        }
        (void)child.finish();

        auto database = ProgressDatabase::open(file, clock);
        ASSERT_TRUE(database) << database.error().text();
        kept = database->keptCounts()->answers;
        EXPECT_GE(kept, acknowledged);
        lost += std::max(acknowledged - kept, 0);
        if (kept > 0) {
            EXPECT_EQ(database->progress(learner)->front().state, "{\"step\":" + std::to_string(kept) + "}")
                << "the state is the one after the last answer";
        }
        database = fail(ErrorCode::NotFound, "", "closed");
        const std::string expected = std::to_string(kept) + "|" + std::to_string(kept);
        EXPECT_EQ(sql(file, "SELECT count(DISTINCT attempt), coalesce(max(attempt), 0) FROM answer").front(), expected);
    }
    EXPECT_GE(acknowledged, 2 * kills) << "the children must have come to write";
    const std::vector<std::string> verdict = sql(file, "PRAGMA integrity_check");
    EXPECT_EQ(verdict, std::vector<std::string>{"ok"});
    RecordProperty("kills", kills);
    RecordProperty("acknowledged", acknowledged);
    RecordProperty("lost", lost);
    RecordProperty("corrupt", verdict.front() == "ok" ? 0 : 1);
}

TEST(Kill, AMigrationIsWholeOrNotAtAll) {
    const TemporaryFolder folder;
    const fs::path file = folder / "progress.db";
    const fs::path sample = folder / "sample.db";
    writeSample(sample);
    std::mt19937 random(20261125);
    const int kills = std::max(20, numberFromEnvironment("PATHLIGHT_KILLS", 0) / 5);
    int corrupt = 0;
    for (int round = 0; round < kills; ++round) {
        SCOPED_TRACE(round);
        fs::copy_file(sample, file, fs::copy_options::overwrite_existing);
        fs::remove(progressBackup(file, newest));
        ChildProcess child([&](const ChildProcess::Say& say) {
            say("begin");
            (void)openProgressFile(file, laterVersions);
        });
        ASSERT_EQ(child.nextLine(), "begin");
        pauseAtMost(random, 60000);
        child.kill();
        (void)child.finish();
        const bool opens = openProgressFile(file, laterVersions).has_value();
        EXPECT_TRUE(opens);
        corrupt += opens ? 0 : 1;
        EXPECT_EQ(sql(file, "SELECT count(*), count(DISTINCT attempt) FROM answer"),
                  std::vector<std::string>{"400|400"});
        EXPECT_EQ(sql(file, "PRAGMA user_version; PRAGMA integrity_check"),
                  (std::vector<std::string>{std::to_string(newest + 2), "ok"}));
    }
    RecordProperty("kills", kills);
    RecordProperty("corrupt", corrupt);
}
