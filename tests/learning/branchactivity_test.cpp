// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;
using samples::take;

namespace {

using Answers = std::vector<Answer>;

json choice(const Activity& activity, std::size_t index) { return activity.view()["choices"][index]; }

}  // namespace

TEST(BranchActivity, ShowsItsChoices) {
    const auto branch = samples::activity(samples::branch("fork", {"ask", "lost"}));
    const json view = branch->view();
    EXPECT_EQ(view["text"], samples::text("Where to?"));
    EXPECT_EQ(view["choices"][0],
              (json{{"id", "to-ask"}, {"text", samples::text("Go to ask")}, {"chosen", false}, {"tried", false}}));
    EXPECT_FALSE(view.contains("outcome"));
    EXPECT_FALSE(view.contains("helps"));
    EXPECT_FALSE(branch->isDone());
}

TEST(BranchActivity, GoesWhereTheChosenOneLeads) {
    const auto branch = samples::activity(samples::branch("fork", {"ask", "lost"}));
    EXPECT_EQ(branch->act(take("to-lost")).value(), (Answers{{"", 1, "to-lost", false}}));
    EXPECT_TRUE(branch->isDone());
    EXPECT_EQ(branch->next(), "lost");
    EXPECT_EQ(branch->view()["outcome"], samples::text("You go to lost"));
    EXPECT_EQ(branch->view()["helps"], false);
    EXPECT_EQ(branch->act(take("to-ask")).value(), (Answers{{"", 2, "to-ask", true}}));
    EXPECT_EQ(branch->next(), "ask");
    EXPECT_EQ(branch->view()["helps"], true);
    EXPECT_EQ(choice(*branch, 0)["chosen"], true);
    EXPECT_EQ(choice(*branch, 0)["tried"], false);
    EXPECT_EQ(choice(*branch, 1)["chosen"], false);
    EXPECT_EQ(choice(*branch, 1)["tried"], true);
}

TEST(BranchActivity, MetAgainKnowsWhatWasTried) {
    const auto branch = samples::activity(samples::branch("fork", {"ask", "lost"}));
    (void)branch->act(take("to-lost"));
    branch->meetAgain();
    EXPECT_FALSE(branch->isDone());
    EXPECT_FALSE(branch->view().contains("outcome"));
    EXPECT_EQ(choice(*branch, 1)["tried"], true);
    EXPECT_EQ(choice(*branch, 1)["chosen"], false);
    EXPECT_EQ(branch->act(take("to-lost")).value(), Answers{});
    EXPECT_EQ(branch->next(), "lost");
    EXPECT_EQ(branch->act(take("to-ask")).value(), (Answers{{"", 2, "to-ask", true}}));
}

TEST(BranchActivity, NamesEachWayOutOnce) {
    const auto branch = samples::activity(samples::branch("fork", {"ask", "lost"}));
    EXPECT_EQ(branch->exits(), (std::vector<std::string>{"ask", "lost"}));
    Scene same = samples::branch("fork", {"ask", "lost"});
    same.body["choices"][1]["to"] = "ask";
    EXPECT_EQ(samples::activity(same)->exits(), std::vector<std::string>{"ask"});
}

TEST(BranchActivity, RefusesImpossibleActionsAndStaysAsItWas) {
    const auto branch = samples::activity(samples::branch("fork", {"ask", "lost"}));
    (void)branch->act(take("to-lost"));
    const json before = branch->save();
    for (const json& action : samples::noActions()) {
        const auto answers = branch->act(action);
        ASSERT_FALSE(answers) << action;
        EXPECT_EQ(answers.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(branch->save(), before);
}

TEST(BranchActivity, TakesEveryPossibleAction) {
    const auto branch = samples::activity(samples::branch("fork", {"ask", "lost", "far"}));
    EXPECT_EQ(branch->possibleActions().size(), 3U);
    for (const json& action : branch->possibleActions()) {
        EXPECT_TRUE(branch->act(action)) << action;
    }
}
