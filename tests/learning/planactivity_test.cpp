// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;
using samples::text;

namespace {

/// Four roles, two of them from outside; three are enough, one of them from outside.
Scene people() {
    const auto role = [](const std::string& id) { return json{{"id", id}, {"text", text("My " + id)}}; };
    json body{{"prompt", text("Who?")},
              {"roles", {role("aunt"), role("brother"), role("teacher"), role("helpline"), role("grandpa")}},
              {"needed", 3},
              {"missing", text("One from outside helps too")},
              {"closing", text("Your plan")},
              {"next", "end"}};
    body["roles"][2]["outside"] = true;
    body["roles"][3]["outside"] = true;
    body["roles"][0]["picture"] = {{"media", "aunt"}};
    return {"scene", "plan", std::move(body)};
}

json choose(const std::string& role) { return {{"do", "choose"}, {"role", role}}; }

}  // namespace

TEST(PlanActivity, ShowsEveryRole) {
    const json view = samples::activity(people())->view();
    EXPECT_EQ(view["roles"][0], (json{{"id", "aunt"},
                                      {"text", text("My aunt")},
                                      {"picture", {{"media", "aunt"}, {"alt", ""}}},
                                      {"outside", false},
                                      {"chosen", false}}));
    EXPECT_EQ(view["roles"][2]["outside"], true);
    EXPECT_EQ(view["chosen"], 0);
    EXPECT_EQ(view["needed"], 3);
    EXPECT_EQ(view["printable"], true);
    EXPECT_FALSE(view.contains("missing"));
    EXPECT_FALSE(view.contains("closing"));
}

TEST(PlanActivity, ARoleIsChosenAndLetGoAndIsAnAnswerOnce) {
    const auto plan = samples::activity(people());
    EXPECT_EQ(plan->act(choose("aunt")).value(), (std::vector{Answer{"", 1, "aunt", std::nullopt}}));
    EXPECT_TRUE(plan->view()["roles"][0]["chosen"]);
    EXPECT_TRUE(plan->act(choose("aunt"))->empty());
    EXPECT_FALSE(plan->view()["roles"][0]["chosen"]);
    EXPECT_TRUE(plan->act(choose("aunt"))->empty());
    EXPECT_EQ(plan->act(choose("teacher")).value(), (std::vector{Answer{"", 2, "teacher", std::nullopt}}));
    EXPECT_EQ(plan->view()["chosen"], 2);
}

TEST(PlanActivity, SaysWhyOneFromOutsideHelpsToo) {
    const auto plan = samples::activity(people());
    for (const char* role : {"aunt", "brother", "grandpa"}) {
        EXPECT_FALSE(plan->view().contains("missing"));
        (void)plan->act(choose(role));
    }
    EXPECT_EQ(plan->view()["missing"], text("One from outside helps too"));
    EXPECT_FALSE(plan->isDone());
    (void)plan->act(choose("helpline"));
    EXPECT_TRUE(plan->isDone()) << "more than enough is fine";
    EXPECT_FALSE(plan->view().contains("missing"));
    EXPECT_EQ(plan->view()["closing"], text("Your plan"));
    (void)plan->act(choose("helpline"));
    EXPECT_FALSE(plan->isDone());
}

TEST(PlanActivity, IsNotDoneWithoutARoleThatBelongsInEveryPlan) {
    Scene scene = people();
    scene.body["roles"][3]["must"] = true;
    const auto plan = samples::activity(scene);
    EXPECT_EQ(plan->possibleActions().front(), choose("helpline"));
    for (const char* role : {"aunt", "brother", "teacher"})
        (void)plan->act(choose(role));
    EXPECT_FALSE(plan->isDone());
    EXPECT_TRUE(plan->view().contains("missing"));
    (void)plan->act(choose("helpline"));
    EXPECT_TRUE(plan->isDone());
}

TEST(PlanActivity, IsDoneWithoutOutsideWhereNobodyHasToBe) {
    Scene scene = people();
    scene.body["outside-needed"] = 0;
    scene.body["needed"] = 1;
    const auto plan = samples::activity(scene);
    (void)plan->act(choose("aunt"));
    EXPECT_TRUE(plan->isDone());
}

TEST(PlanActivity, AsksForFiveOrForAllWhenThereAreFewer) {
    Scene scene = people();
    scene.body.erase("needed");
    EXPECT_EQ(samples::activity(scene)->view()["needed"], 5);
    scene.body["roles"].erase(4);
    EXPECT_EQ(samples::activity(scene)->view()["needed"], 4);
}

TEST(PlanActivity, NeedsSomebodyFromOutsideAmongItsRoles) {
    Scene scene = people();
    scene.body["roles"][2]["outside"] = false;
    scene.body["roles"][3].erase("outside");
    const auto made = makeActivity(scene);
    ASSERT_FALSE(made);
    EXPECT_NE(made.error().text().find("outside"), std::string::npos);
}

TEST(PlanActivity, ItsFirstPossibleActionsLeadOn) {
    const auto plan = samples::activity(people());
    for (int step = 0; step < 3; ++step) {
        (void)plan->act(plan->possibleActions().front());
    }
    EXPECT_TRUE(plan->isDone());
    EXPECT_EQ(plan->possibleActions().size(), 5U);
}

TEST(PlanActivity, ComesBackAsItWas) {
    const auto plan = samples::activity(people());
    for (const char* role : {"aunt", "teacher", "aunt", "helpline"}) {
        (void)plan->act(choose(role));
    }
    const auto later = samples::activity(people());
    ASSERT_TRUE(later->restore(plan->save()));
    EXPECT_EQ(later->view(), plan->view());
    EXPECT_TRUE(later->act(choose("aunt"))->empty()) << "it was tried before";
    EXPECT_EQ(plan->keep(), plan->save());
}

TEST(PlanActivity, RefusesABodyThatDoesNotFollowItsSchema) {
    const std::vector<std::pair<json, std::string>> table{
        {{{"prompt", nullptr}}, "prompt is missing"},
        {{{"missing", nullptr}}, "missing is missing"},
        {{{"roles", nullptr}}, "roles is not a list"},
        {{{"roles", {1, 2, 3, 4}}}, "not an object"},
        {{{"needed", 6}}, "needed is not a number"},
        {{{"needed", 0}}, "needed is not a number"},
        {{{"outside-needed", 3}}, "outside-needed is not a number"},
        {{{"outside-needed", -1}}, "outside-needed is not a number"},
        {{{"next", nullptr}}, "next is missing"},
        {{{"glim", "angry"}}, "mood"},
        {{{"closing", false}}, "closing is not a text"},
    };
    for (const auto& [patch, message] : table) {
        Scene scene = people();
        scene.body.merge_patch(patch);
        const auto made = makeActivity(scene);
        ASSERT_FALSE(made) << patch;
        EXPECT_NE(made.error().text().find(message), std::string::npos) << made.error().text();
    }
}

TEST(PlanActivity, RefusesASavedStateThatDoesNotFit) {
    const std::vector<json> table{
        nullptr,
        json::array(),
        json::object(),
        {{"chosen", {"aunt"}}},
        {{"tried", {"aunt"}}},
        {{"tried", {"aunt"}}, {"chosen", {"brother"}}},
        {{"tried", {"moon"}}, {"chosen", json::array()}},
        {{"tried", {"aunt", "aunt"}}, {"chosen", {"aunt"}}},
        {{"tried", {"aunt"}}, {"chosen", {"aunt", "aunt"}}},
        {{"tried", {1}}, {"chosen", json::array()}},
        {{"tried", {"aunt"}}, {"chosen", "aunt"}},
        {{"tried", {"aunt"}}, {"chosen", {"aunt"}}, {"x", 1}},
        {{"done", true}},
    };
    for (const json& saved : table) {
        const auto used = samples::activity(people());
        const json fresh = used->save();
        (void)used->act(used->possibleActions().front());
        const auto restored = used->restore(saved);
        ASSERT_FALSE(restored) << saved;
        EXPECT_EQ(restored.error().code, ErrorCode::Invalid);
        EXPECT_EQ(used->save(), fresh) << saved;
    }
}

TEST(PlanActivity, RefusesActionsThatDoNotFitAndStaysAsItWas) {
    const auto used = samples::activity(people());
    const json before = used->save();
    std::vector<json> table = samples::noActions();
    const std::vector<json> more{
        choose(""),
        choose("moon"),
        {{"do", "choose"}, {"role", 1}},
        {{"do", "drop"}, {"role", "aunt"}},
    };
    table.insert(table.end(), more.begin(), more.end());
    for (const json& action : table) {
        const auto answers = used->act(action);
        ASSERT_FALSE(answers) << action;
        EXPECT_EQ(answers.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(used->save(), before);
}
