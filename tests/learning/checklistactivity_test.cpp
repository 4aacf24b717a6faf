// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;
using samples::text;

namespace {

Scene checklist() {
    return {"list",
            "checklist",
            {{"prompt", text("Look at your account")},
             {"items",
              {{{"id", "lock"}, {"text", text("Lock the screen")}, {"hint", text("With a PIN")}},
               {{"id", "friends"}, {"text", text("Look at the friends list")}}}},
             {"closing", text("All looked at")},
             {"next", "end"}}};
}

json tick(const json& item) { return {{"do", "tick"}, {"item", item}}; }

/// The scene with one change that makes it unsound.
struct BadBody {
    std::string name;
    json patch;           ///< RFC 7386: null removes a field
    std::string message;  ///< a part of what is said
};

class BadChecklist : public testing::TestWithParam<BadBody> {};

json items(std::size_t size) {
    json list = json::array();
    for (std::size_t index = 0; index < size; ++index) {
        list.push_back({{"id", "item-" + std::to_string(index)}, {"text", text("Item")}});
    }
    return {{"items", list}};
}

json item(const json& patch) {
    json list = checklist().body["items"];
    list[1].merge_patch(patch);
    return {{"items", list}};
}

}  // namespace

TEST(ChecklistActivity, ShowsItsItemsUnticked) {
    const json view = samples::activity(checklist())->view();
    EXPECT_EQ(view["prompt"], text("Look at your account"));
    EXPECT_EQ(
        view["items"][0],
        (json{{"id", "lock"}, {"text", text("Lock the screen")}, {"hint", text("With a PIN")}, {"ticked", false}}));
    EXPECT_EQ(view["items"][1],
              (json{{"id", "friends"}, {"text", text("Look at the friends list")}, {"ticked", false}}));
    EXPECT_EQ(view["ticked"], 0);
    EXPECT_EQ(view["total"], 2);
    EXPECT_FALSE(view.contains("closing"));
}

TEST(ChecklistActivity, TicksAndLetsGoWithoutAnAnswer) {
    const auto list = samples::activity(checklist());
    EXPECT_TRUE(list->act(tick("friends")).value().empty());
    EXPECT_EQ(list->view()["items"][1]["ticked"], true);
    EXPECT_EQ(list->view()["ticked"], 1);
    EXPECT_TRUE(list->act(tick("friends")).value().empty());
    EXPECT_EQ(list->view()["items"][1]["ticked"], false);
    EXPECT_EQ(list->view()["ticked"], 0);
}

TEST(ChecklistActivity, IsAlwaysDoneAndClosesWhenAllIsTicked) {
    const auto list = samples::activity(checklist());
    EXPECT_TRUE(list->isDone());
    EXPECT_EQ(list->next(), "end");
    EXPECT_EQ(list->exits(), std::vector<std::string>{"end"});
    (void)list->act(tick("lock"));
    EXPECT_FALSE(list->view().contains("closing"));
    (void)list->act(tick("friends"));
    EXPECT_EQ(list->view()["closing"], text("All looked at"));
}

TEST(ChecklistActivity, OffersWhatIsNotYetTickedFirst) {
    const auto list = samples::activity(checklist());
    (void)list->act(tick("lock"));
    EXPECT_EQ(list->possibleActions(), (std::vector<json>{tick("friends"), tick("lock")}));
    for (const json& action : list->possibleActions()) {
        EXPECT_TRUE(list->act(action)) << action;
    }
}

TEST(ChecklistActivity, RefusesImpossibleActionsAndStaysAsItWas) {
    const auto list = samples::activity(checklist());
    (void)list->act(tick("lock"));
    const json before = list->save();
    std::vector<json> impossible = samples::noActions();
    impossible.insert(impossible.end(), {tick("z"), tick(""), tick(1), {{"do", "tick"}, {"question", "lock"}}});
    for (const json& action : impossible) {
        const auto answers = list->act(action);
        ASSERT_FALSE(answers) << action;
        EXPECT_EQ(answers.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(list->save(), before);
}

TEST(ChecklistActivity, ComesBackAsItWasSaved) {
    const auto list = samples::activity(checklist());
    (void)list->act(tick("friends"));
    EXPECT_EQ(list->save(), (json{{"ticked", {"friends"}}}));
    const auto again = samples::activity(checklist());
    ASSERT_TRUE(again->restore(list->save()));
    EXPECT_EQ(again->view(), list->view());
}

TEST(ChecklistActivity, StaysAsNewAfterASavedStateThatDoesNotFit) {
    const std::vector<json> table{nullptr,
                                  true,
                                  "friends",
                                  json::array({"friends"}),
                                  json::object(),
                                  {{"ticked", nullptr}},
                                  {{"ticked", "friends"}},
                                  {{"ticked", {"friends", "friends"}}},
                                  {{"ticked", {"friends", "z"}}},
                                  {{"ticked", {1}}},
                                  {{"ticked", {"friends"}}, {"x", 1}},
                                  {{"done", {"friends"}}}};
    for (const json& saved : table) {
        const auto list = samples::activity(checklist());
        (void)list->act(tick("lock"));
        const auto restored = list->restore(saved);
        ASSERT_FALSE(restored) << saved;
        EXPECT_EQ(restored.error().code, ErrorCode::Invalid);
        EXPECT_EQ(list->view()["ticked"], 0) << saved;
    }
}

TEST_P(BadChecklist, IsRefused) {
    Scene scene = checklist();
    scene.body.merge_patch(GetParam().patch);
    const auto made = makeActivity(scene);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Invalid);
    EXPECT_NE(made.error().message.find(GetParam().message), std::string::npos) << made.error().text();
}

INSTANTIATE_TEST_SUITE_P(Bodies, BadChecklist,
                         testing::Values(BadBody{"NoPrompt", {{"prompt", nullptr}}, "prompt is missing"},
                                         BadBody{"PromptIsAString", {{"prompt", "Look"}}, "prompt is not a text"},
                                         BadBody{"NoItems", {{"items", nullptr}}, "items is not a list"},
                                         BadBody{"OneItem", items(1), "items is not a list"},
                                         BadBody{"ThirteenItems", items(13), "items is not a list"},
                                         BadBody{"ItemTwice", item({{"id", "lock"}}), "used twice"},
                                         BadBody{"ItemWithoutText", item({{"text", nullptr}}), "text is missing"},
                                         BadBody{"HintIsANumber", item({{"hint", 1}}), "hint is not a text"},
                                         BadBody{
                                             "ClosingIsAList", {{"closing", json::array()}}, "closing is not a text"},
                                         BadBody{"NoNext", {{"next", nullptr}}, "next is missing"}),
                         [](const auto& one) { return one.param.name; });
