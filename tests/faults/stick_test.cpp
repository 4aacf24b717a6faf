// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/files.h"
#include "childprocess.h"
#include "ownmount.h"
#include "storage/learnerfile.h"
#include "storage/progressdatabase.h"
#include "support.h"

#include <gtest/gtest.h>

using namespace pathlight;
using namespace pathlight::testsupport;
namespace fs = std::filesystem;

namespace {

/// A learner with answers, as the text that is carried to another computer.
std::string carried(const fs::path& file, const Clock& clock) {
    auto database = ProgressDatabase::open(file, clock).value();
    const LearnerId learner = database.addLearner({0, "otter", "Nour", AgeBand::From7To10})->id;
    for (int number = 1; number <= 3; ++number)
        (void)database.saveStep(numberedStep(learner, number));
    return database.exportLearner(learner).value();
}

/// Takes in the learner of the file. Says what was not as it should be.
std::string takeIn(ProgressDatabase& database, const fs::path& file) {
    const auto learner = readFile(file, maxLearnerFile).and_then([&database](const std::string& text) {
        return database.importLearner(text);
    });
    if (!learner) return learner.error().text();
    if (database.learners()->size() != 1) return "not one learner but " + std::to_string(database.learners()->size());
    return database.keptCounts()->answers == 3 ? "" : "not every answer came along";
}

/// From a stick that nothing can be written on, twice, into a database on another file system.
std::string fromStick(const fs::path& stick, const fs::path& home) {
    if (!enterOwnMounts() || !mountSmall(stick, "256k")) return notPermitted;
    const ManualClock clock;
    const fs::path file = stick / "Nour.pathlight-learner";
    const std::string text = carried(home / "school.db", clock);
    writeBytes(file, text);
    if (!makeReadOnly(stick)) return notPermitted;
    auto database = ProgressDatabase::open(home / "home.db", clock).value();
    for (int time = 0; time < 2; ++time) {
        if (const std::string said = takeIn(database, file); !said.empty()) return said;
    }
    if (readBytes(file) != text) return "the file is not what it was";
    const auto entries = std::distance(fs::directory_iterator(stick), fs::directory_iterator());
    return entries == 1 ? "" : "something was left on the stick";
}

}  // namespace

TEST(Stick, ALearnerComesInFromAStickThatNothingCanBeWrittenOn) {
    const TemporaryFolder stick;
    const TemporaryFolder home;
    const std::string said = inChild([&] { return fromStick(stick.path(), home.path()); });
    if (said == notPermitted + "\n") GTEST_SKIP() << notPermitted;
    EXPECT_EQ(said, "");
}
