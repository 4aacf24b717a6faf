// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "childprocess.h"
#include "storage/progressdatabase.h"
#include "support.h"

#include <gtest/gtest.h>
#include <unistd.h>

using namespace pathlight;
using namespace pathlight::testsupport;

namespace {

/// Opens the database, says how that went, and holds it until it is killed.
void hold(const std::filesystem::path& file, const ChildProcess::Say& say) {
    const ManualClock clock;
    const auto database = ProgressDatabase::open(file, clock);
    say(database ? "open" : database.error().text());
    for (;;) {
        ::pause();
    }
}

}  // namespace

TEST(LockedDatabase, IsBusyUntilTheOtherProcessEnds) {
    const TemporaryFolder folder;
    const ManualClock clock;
    const std::filesystem::path file = folder / "progress.db";
    writeSample(file);
    const std::string before = readBytes(file);
    ChildProcess other([&](const ChildProcess::Say& say) { hold(file, say); });
    ASSERT_EQ(other.nextLine(), "open");
    const auto refused = ProgressDatabase::open(file, clock);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Busy) << refused.error().text();
    EXPECT_EQ(readBytes(file), before);
    other.kill();
    EXPECT_EQ(other.finish(), "");
    EXPECT_TRUE(ProgressDatabase::open(file, clock));
}

TEST(LockedDatabase, TheFirstOneKeepsItFromTheOther) {
    const TemporaryFolder folder;
    const ManualClock clock;
    const std::filesystem::path file = folder / "progress.db";
    auto database = ProgressDatabase::open(file, clock);
    ASSERT_TRUE(database);
    EXPECT_EQ(inChild([&] {
                  const auto second = ProgressDatabase::open(file, clock);
                  return second ? std::string("opened") : std::string(name(second.error().code));
              }),
              "busy\n");
    EXPECT_TRUE(database->addLearner({0, "otter", "", AgeBand::From7To10})) << "the first one goes on undisturbed";
}
