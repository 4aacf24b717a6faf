// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/reviewschedule.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

using namespace pathlight;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::weeks;

namespace {

constexpr sys_seconds start = sys_days(2026y / 1 / 5);

/// A module that was finished at the start, and the times at which its reviews were done and at which is asked.
struct Case {
    const char* name;
    std::vector<std::chrono::seconds> reviewed;
    std::chrono::seconds now;
    bool due;
};

void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }

class ReviewDates : public testing::TestWithParam<Case> {};

FinishedModule module(const std::string& id, std::chrono::seconds finished,
                      const std::vector<std::chrono::seconds>& reviewed = {}) {
    FinishedModule made{id, start + finished, {}};
    for (const std::chrono::seconds at : reviewed)
        made.reviewedAt.push_back(start + at);
    return made;
}

using Modules = std::vector<std::string>;

}  // namespace

TEST_P(ReviewDates, AreOneAndSixWeeksAfterTheFirstFinish) {
    const Case& one = GetParam();
    const Modules expected = one.due ? Modules{"m01"} : Modules{};
    EXPECT_EQ(modulesToReview({module("m01", 0s, one.reviewed)}, start + one.now), expected);
}

INSTANTIATE_TEST_SUITE_P(
    Dates, ReviewDates,
    testing::Values(Case{"at once", {}, 0s, false}, Case{"after six days", {}, days(6), false},
                    Case{"a second too early", {}, weeks(1) - 1s, false}, Case{"after a week", {}, weeks(1), true},
                    Case{"missed for a year", {}, weeks(52), true}, Case{"just done", {weeks(1)}, weeks(1) + 1s, false},
                    Case{"between the two", {weeks(1)}, weeks(6) - 1s, false},
                    Case{"after six weeks", {weeks(1)}, weeks(6), true},
                    Case{"the second missed for a year", {weeks(1)}, weeks(58), true},
                    Case{"the first done late, not yet a week ago", {weeks(10)}, weeks(11) - 1s, false},
                    Case{"the first done late, a week ago", {weeks(10)}, weeks(11), true},
                    Case{"the first done shortly before the sixth week", {weeks(6) - 24h}, weeks(6), false},
                    Case{"both done", {weeks(1), weeks(6)}, weeks(300), false},
                    Case{"the clock set back before the finish", {}, -weeks(30), false},
                    Case{"the clock set back before the review", {weeks(100)}, weeks(2), false},
                    Case{"a review in the future holds nothing up", {weeks(5000)}, weeks(6), true}),
    [](const testing::TestParamInfo<Case>& tested) {
        std::string name = tested.param.name;
        std::erase_if(name, [](char letter) { return letter == ','; });
        std::replace(name.begin(), name.end(), ' ', '_');
        return name;
    });

TEST(ReviewSchedule, NothingFinishedNothingDue) { EXPECT_EQ(modulesToReview({}, start), Modules{}); }

TEST(ReviewSchedule, TheOneThatHasWaitedLongestComesFirst) {
    const std::vector finished{module("m03", days(2)), module("m01", days(1)), module("m02", -weeks(5), {-weeks(4)}),
                               module("m04", weeks(3)), module("m05", -weeks(8), {-weeks(6), -weeks(1)})};
    EXPECT_EQ(modulesToReview(finished, start + weeks(2)), (Modules{"m02", "m01", "m03"}));
}

TEST(ReviewSchedule, AfterAnyReviewNothingIsDueForADay) {
    const std::vector finished{module("m01", 0s, {weeks(1)}), module("m02", 0s)};
    EXPECT_EQ(modulesToReview(finished, start + weeks(1) + days(1) - 1s), Modules{});
    EXPECT_EQ(modulesToReview(finished, start + weeks(1) + days(1)), Modules{"m02"});
    EXPECT_EQ(modulesToReview(finished, start + weeks(1) - 1h), Modules{}) << "the clock was set back";
    EXPECT_EQ(modulesToReview({module("m01", 0s, {weeks(2)}), module("m02", 0s)}, start + weeks(1)), Modules{"m02"});
}
