// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "childprocess.h"
#include "storageoperations.h"
#include "support.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <memory>

using namespace pathlight;
using namespace pathlight::testsupport;

namespace {

constexpr int processes = 8;

/// Opens the database whenever nobody else has it, answers once, and closes it. Says how many of its answers were
/// acknowledged, or what went wrong.
void answerInTurns(const std::filesystem::path& file, int answers, const ChildProcess::Say& say) {
    const ManualClock clock;
    for (int acknowledged = 0; acknowledged < answers;) {
        auto database = ProgressDatabase::open(file, clock);
        if (!database && database.error().code != ErrorCode::Busy) return say(database.error().text());
        if (!database) {
            ::usleep(200);
            continue;
        }
        const auto saved = database->saveStep(numberedStep(1, acknowledged + 1));
        if (!saved) return say(saved.error().text());
        ++acknowledged;
    }
    say(std::to_string(answers));
}

}  // namespace

TEST(Crowd, EightProcessesAtOneFileLoseNoAnswer) {
    const int answers = numberFromEnvironment("PATHLIGHT_CROWD", 5);
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "progress.db";
    writeSample(file);
    const int before = std::stoi(sql(file, "SELECT count(*) FROM answer").front());
    std::vector<std::unique_ptr<ChildProcess>> children;
    for (int child = 0; child < processes; ++child) {
        children.push_back(
            std::make_unique<ChildProcess>([&](const ChildProcess::Say& say) { answerInTurns(file, answers, say); }));
    }
    for (const auto& child : children) {
        EXPECT_EQ(child->finish(), std::to_string(answers) + "\n");
    }
    const int kept = std::stoi(sql(file, "SELECT count(*) FROM answer").front()) - before;
    EXPECT_EQ(kept, processes * answers);
    EXPECT_EQ(sql(file, "PRAGMA integrity_check"), std::vector<std::string>{"ok"});
    RecordProperty("acknowledged", processes * answers);
    RecordProperty("lost", processes * answers - kept);
}
