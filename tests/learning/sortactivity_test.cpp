// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;
using samples::place;

namespace {

using Answers = std::vector<Answer>;

json card(const Activity& activity, std::size_t index) { return activity.view()["cards"][index]; }

}  // namespace

TEST(SortActivity, ShowsCardsInHand) {
    const auto sort = samples::activity(samples::sort("cards", "end"));
    const json view = sort->view();
    EXPECT_EQ(view["baskets"][0], (json{{"id", "tell"}, {"text", samples::text("Tell")}}));
    EXPECT_EQ(view["cards"].size(), 3U);
    EXPECT_EQ(view["cards"][0],
              (json{{"id", "name"}, {"text", samples::text("Card name")}, {"basket", ""}, {"mark", ""}}));
    EXPECT_EQ(view["current"], "name");
    EXPECT_EQ(view["placed"], 0);
    EXPECT_FALSE(view.contains("closing"));
}

TEST(SortActivity, ARightBasketKeepsTheCardAndAnotherGivesItBack) {
    const auto sort = samples::activity(samples::sort("cards", "end"));
    EXPECT_EQ(sort->act(place("name", "tell")).value(), (Answers{{"name", 1, "tell", false}}));
    EXPECT_EQ(card(*sort, 0)["mark"], "other");
    EXPECT_EQ(card(*sort, 0)["basket"], "");
    EXPECT_EQ(card(*sort, 0)["message"], samples::text("Look again"));
    EXPECT_EQ(sort->view()["current"], "name");
    EXPECT_EQ(sort->act(place("name", "keep")).value(), (Answers{{"name", 2, "keep", true}}));
    EXPECT_EQ(card(*sort, 0)["mark"], "right");
    EXPECT_EQ(card(*sort, 0)["basket"], "keep");
    EXPECT_EQ(card(*sort, 0)["message"], samples::text("Yes, name"));
    EXPECT_EQ(sort->view()["current"], "hurt");
}

TEST(SortActivity, ACardMayHaveItsOwnGentleWord) {
    const auto sort = samples::activity(samples::sort("cards", "end"));
    (void)sort->act(place("hurt", "keep"));
    EXPECT_EQ(card(*sort, 1)["message"], samples::text("Does it hurt?"));
}

TEST(SortActivity, ACardMayBelongInTwoBaskets) {
    for (const std::string basket : {"tell", "keep"}) {
        const auto sort = samples::activity(samples::sort("cards", "end"));
        EXPECT_EQ(sort->act(place("game", basket)).value(), (Answers{{"game", 1, basket, true}}));
        EXPECT_EQ(card(*sort, 2)["basket"], basket);
    }
}

TEST(SortActivity, TheSameWrongBasketIsNoNewTry) {
    const auto sort = samples::activity(samples::sort("cards", "end"));
    (void)sort->act(place("name", "tell"));
    EXPECT_EQ(sort->act(place("name", "tell")).value(), Answers{});
    EXPECT_EQ(sort->act(place("name", "keep")).value(), (Answers{{"name", 2, "keep", true}}));
}

TEST(SortActivity, IsDoneWhenAllArePlacedInAnyOrder) {
    const auto sort = samples::activity(samples::sort("cards", "goodbye"));
    (void)sort->act(place("game", "tell"));
    (void)sort->act(place("name", "keep"));
    EXPECT_FALSE(sort->isDone());
    (void)sort->act(place("hurt", "tell"));
    EXPECT_TRUE(sort->isDone());
    EXPECT_EQ(sort->view()["placed"], 3);
    EXPECT_EQ(sort->view()["current"], "");
    EXPECT_EQ(sort->view()["closing"], samples::text("All sorted"));
    EXPECT_EQ(sort->next(), "goodbye");
    EXPECT_TRUE(sort->possibleActions().empty());
}

TEST(SortActivity, RefusesImpossibleActionsAndStaysAsItWas) {
    const auto sort = samples::activity(samples::sort("cards", "end"));
    (void)sort->act(place("name", "keep"));
    const json before = sort->save();
    std::vector<json> impossible = samples::noActions();
    impossible.push_back(place("name", "keep"));
    impossible.push_back(place("name", "tell"));
    for (const json& action : impossible) {
        const auto answers = sort->act(action);
        ASSERT_FALSE(answers) << action;
        EXPECT_EQ(answers.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(sort->save(), before);
}

TEST(SortActivity, TakesEveryPossibleAction) {
    const Scene scene = samples::sort("cards", "end");
    const auto actions = samples::activity(scene)->possibleActions();
    EXPECT_EQ(actions.size(), 6U);
    for (const json& action : actions) {
        EXPECT_TRUE(samples::activity(scene)->act(action)) << action;
    }
}
