// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include <array>
#include <random>

using namespace pathlight;
using namespace pathlight::testsupport;

namespace {

/// Three learners who did much in many modules, in turns and at length, so that their rows were moved about.
class Erasing : public testing::TestWithParam<int> {
protected:
    static constexpr int learners = 3;

    void SetUp() override {
        auto opened = ProgressDatabase::open(folder / "progress.db", clock);
        ASSERT_TRUE(opened) << opened.error().text();
        database.emplace(std::move(*opened));
        for (int number = 1; number <= learners; ++number) {
            ASSERT_TRUE(database->addLearner({0, "otter", mark(number) + "-nickname", AgeBand::From7To10}));
        }
        for (int step = 1; step <= 150; ++step)
            ASSERT_TRUE(database->saveStep(randomStep(step)));
    }

    /// In everything that is kept of a learner.
    static std::string mark(LearnerId learner) { return "Learner-" + std::to_string(learner); }

    [[nodiscard]] std::size_t below(std::size_t number) { return random() % number; }

    ProgressStep randomStep(int number) {
        constexpr std::array<std::size_t, 4> lengths{5, 200, 900, 3000};
        const auto learner = static_cast<LearnerId>(1 + below(learners));
        ProgressStep step{learner, "m" + std::to_string(below(30)), mark(learner), false, {}};
        step.state += std::string(lengths.at(below(lengths.size())), 'x');
        for (std::size_t answers = below(10); answers > 0; --answers)
            step.answers.push_back({"scene-" + std::to_string(number), "", 1, mark(learner) + "-answer", true});
        return step;
    }

    [[nodiscard]] std::string bytes() const { return readBytes(folder / "progress.db"); }

    TemporaryFolder folder;
    ManualClock clock;
    std::optional<ProgressDatabase> database;
    std::mt19937 random{static_cast<std::mt19937::result_type>(GetParam())};
};

}  // namespace

TEST_P(Erasing, LeavesNothingThatWasMovedAboutInTheFile) {
    for (LearnerId learner = 1; learner < learners; ++learner) {
        ASSERT_NE(bytes().find(mark(learner)), std::string::npos);
        ASSERT_TRUE(database->eraseLearner(learner));
        EXPECT_EQ(bytes().find(mark(learner)), std::string::npos) << learner;
    }
    EXPECT_NE(bytes().find(mark(learners)), std::string::npos);
    EXPECT_EQ(database->keptCounts()->learners, 1);
    database.reset();
    EXPECT_EQ(sql(folder / "progress.db", "PRAGMA integrity_check; PRAGMA foreign_key_check"),
              std::vector<std::string>{"ok"});
}

INSTANTIATE_TEST_SUITE_P(Histories, Erasing, testing::Range(0, 8));
