// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;
using samples::choose;

namespace {

using Answers = std::vector<Answer>;

json option(const Activity& activity, std::size_t index) { return activity.view()["options"][index]; }

}  // namespace

TEST(ChoiceActivity, ShowsTheQuestionWithNothingChosen) {
    const auto choice = samples::activity(samples::choice("ask", "end"));
    const json view = choice->view();
    EXPECT_EQ(view["prompt"], samples::text("What now?"));
    EXPECT_EQ(view["several"], false);
    EXPECT_EQ(view["needed"], 1);
    EXPECT_EQ(view["found"], 0);
    EXPECT_EQ(view["last"], "");
    EXPECT_FALSE(view.contains("closing"));
    EXPECT_EQ(option(*choice, 0),
              (json{{"id", "a"}, {"text", samples::text("Option a")}, {"chosen", false}, {"mark", ""}}));
    EXPECT_FALSE(choice->isDone());
}

TEST(ChoiceActivity, IsDoneAtTheFirstRightOneAndCountsTries) {
    const auto choice = samples::activity(samples::choice("ask", "end"));
    EXPECT_EQ(choice->act(choose("b")).value(), (Answers{{"", 1, "b", false}}));
    EXPECT_FALSE(choice->isDone());
    EXPECT_EQ(option(*choice, 1)["mark"], "other");
    EXPECT_EQ(option(*choice, 1)["feedback"], samples::text("You chose b"));
    EXPECT_EQ(choice->act(choose("a")).value(), (Answers{{"", 2, "a", true}}));
    EXPECT_TRUE(choice->isDone());
    EXPECT_EQ(choice->view()["closing"], samples::text("Well found"));
    EXPECT_EQ(option(*choice, 0)["mark"], "right");
    EXPECT_EQ(option(*choice, 1)["chosen"], false) << "only the latest of a single choice stays chosen";
    EXPECT_EQ(choice->next(), "end");
}

TEST(ChoiceActivity, AnotherMayBeChosenAfterTheRightOne) {
    const auto choice = samples::activity(samples::choice("ask", "end"));
    (void)choice->act(choose("a"));
    EXPECT_EQ(choice->act(choose("b")).value(), (Answers{{"", 2, "b", false}}));
    EXPECT_TRUE(choice->isDone());
    EXPECT_EQ(choice->view()["last"], "b");
}

TEST(ChoiceActivity, ChoosingAgainIsNoNewTry) {
    const auto choice = samples::activity(samples::choice("ask", "end"));
    (void)choice->act(choose("b"));
    (void)choice->act(choose("a"));
    EXPECT_EQ(choice->act(choose("b")).value(), Answers{});
    EXPECT_EQ(choice->view()["last"], "b");
    EXPECT_EQ(choice->act(choose("c")).value(), (Answers{{"", 3, "c", true}}));
}

TEST(ChoiceActivity, OfSeveralEachStaysAndEnoughRightOnesMakeItDone) {
    struct Case {
        int atLeast;
        int needed;
        bool doneAfterOne;
    };
    for (const Case& one : {Case{0, 2, false}, Case{1, 1, true}, Case{2, 2, false}}) {
        SCOPED_TRACE(one.atLeast);
        const auto choice = samples::activity(samples::choice("ask", "end", true, one.atLeast));
        EXPECT_EQ(choice->view()["needed"], one.needed);
        (void)choice->act(choose("b"));
        EXPECT_FALSE(choice->isDone());
        (void)choice->act(choose("a"));
        EXPECT_EQ(choice->isDone(), one.doneAfterOne);
        (void)choice->act(choose("c"));
        EXPECT_TRUE(choice->isDone());
        EXPECT_EQ(choice->view()["found"], 2);
        for (std::size_t index = 0; index < 3; ++index) {
            EXPECT_EQ(option(*choice, index)["chosen"], true);
        }
    }
}

TEST(ChoiceActivity, RefusesImpossibleActionsAndStaysAsItWas) {
    const auto choice = samples::activity(samples::choice("ask", "end"));
    (void)choice->act(choose("b"));
    const json before = choice->save();
    for (const json& action : samples::noActions()) {
        const auto answers = choice->act(action);
        ASSERT_FALSE(answers) << action;
        EXPECT_EQ(answers.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(choice->save(), before);
}

TEST(ChoiceActivity, TakesEveryPossibleAction) {
    const auto choice = samples::activity(samples::choice("ask", "end"));
    EXPECT_EQ(choice->possibleActions().size(), 3U);
    for (const json& action : choice->possibleActions()) {
        EXPECT_TRUE(choice->act(action)) << action;
    }
}
