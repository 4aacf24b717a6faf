// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;

namespace {

using Answers = std::vector<Answer>;

json spot(const std::string& id, bool right) {
    return {{"id", id},       {"text", samples::text(id)},
            {"x", 10},        {"y", 20},
            {"width", 30},    {"height", 40},
            {"right", right}, {"feedback", samples::text("About " + id)}};
}

/// clock and link are right, logo is not.
Scene hotspot() {
    return {"prize",
            "hotspot",
            {{"prompt", samples::text("What is not right?")},
             {"picture", {{"media", "prize"}, {"alt", "A page"}}},
             {"spots", {spot("logo", false), spot("clock", true), spot("link", true)}},
             {"elsewhere", samples::text("Look elsewhere")},
             {"closing", samples::text("Well looked")},
             {"next", "goodbye"}}};
}

json touch(const std::string& id) { return {{"do", "touch"}, {"spot", id}}; }
const json miss{{"do", "miss"}};

std::unique_ptr<Activity> after(const std::vector<json>& actions) {
    auto activity = samples::activity(hotspot());
    for (const json& action : actions) {
        EXPECT_TRUE(activity->act(action)) << action;
    }
    return activity;
}

}  // namespace

TEST(HotspotActivity, ShowsThePictureAndItsSpots) {
    const json view = samples::activity(hotspot())->view();
    EXPECT_EQ(view["picture"], (json{{"media", "prize"}, {"alt", "A page"}}));
    EXPECT_EQ(view["spots"][0], (json{{"id", "logo"},
                                      {"text", samples::text("logo")},
                                      {"x", 10},
                                      {"y", 20},
                                      {"width", 30},
                                      {"height", 40},
                                      {"mark", ""}}));
    EXPECT_EQ(view["needed"], 2);
    EXPECT_EQ(view["found"], 0);
    EXPECT_EQ(view["last"], "");
    EXPECT_FALSE(view.contains("elsewhere"));
    EXPECT_FALSE(view.contains("closing"));
}

TEST(HotspotActivity, ATouchedSpotExplainsItself) {
    const auto activity = samples::activity(hotspot());
    EXPECT_EQ(activity->act(touch("logo")).value(), (Answers{{"", 1, "logo", false}}));
    EXPECT_EQ(activity->view()["spots"][0]["mark"], "other");
    EXPECT_EQ(activity->view()["spots"][0]["feedback"], samples::text("About logo"));
    EXPECT_EQ(activity->view()["last"], "logo");
    EXPECT_EQ(activity->act(touch("clock")).value(), (Answers{{"", 2, "clock", true}}));
    EXPECT_EQ(activity->view()["spots"][1]["mark"], "right");
    EXPECT_EQ(activity->view()["found"], 1);
    EXPECT_EQ(activity->act(touch("logo")).value(), Answers{}) << "touching it again only shows it again";
    EXPECT_EQ(activity->view()["last"], "logo");
}

TEST(HotspotActivity, AMissIsNoAnswerAndGetsAGentleWord) {
    const auto activity = after({touch("clock")});
    EXPECT_EQ(activity->act(miss).value(), Answers{});
    EXPECT_EQ(activity->view()["elsewhere"], samples::text("Look elsewhere"));
    EXPECT_EQ(activity->view()["last"], "");
    EXPECT_EQ(activity->view()["found"], 1);
    (void)activity->act(touch("clock"));
    EXPECT_FALSE(activity->view().contains("elsewhere"));
}

TEST(HotspotActivity, IsDoneWhenEnoughAreFound) {
    const auto activity = after({touch("link"), touch("logo")});
    EXPECT_FALSE(activity->isDone());
    (void)activity->act(touch("clock"));
    EXPECT_TRUE(activity->isDone());
    EXPECT_EQ(activity->view()["closing"], samples::text("Well looked"));
    EXPECT_EQ(activity->next(), "goodbye");
    EXPECT_EQ(activity->exits(), std::vector<std::string>{"goodbye"});
    Scene scene = hotspot();
    scene.body["needed"] = 1;
    const auto lenient = samples::activity(scene);
    (void)lenient->act(touch("link"));
    EXPECT_TRUE(lenient->isDone());
}

TEST(HotspotActivity, EveryPossibleActionIsTakenAndTheFirstLeadToTheEnd) {
    const auto activity = samples::activity(hotspot());
    EXPECT_EQ(activity->possibleActions().size(), 4U);
    for (const json& action : activity->possibleActions()) {
        EXPECT_TRUE(samples::activity(hotspot())->act(action)) << action;
    }
    (void)activity->act(activity->possibleActions().front());
    (void)activity->act(activity->possibleActions().front());
    EXPECT_TRUE(activity->isDone());
}

TEST(HotspotActivity, RefusesImpossibleActionsAndStaysAsItWas) {
    const auto activity = after({touch("logo")});
    const json before = activity->save();
    std::vector<json> impossible = samples::noActions();
    for (const json& action : {touch("moon"), touch(""), json{{"do", "touch"}}, json{{"do", "touch"}, {"spot", 1}},
                               json{{"do", "miss"}, {"spot", "logo"}}}) {
        impossible.push_back(action);
    }
    for (const json& action : impossible) {
        ASSERT_FALSE(activity->act(action)) << action;
    }
    EXPECT_EQ(activity->save(), before);
}

TEST(HotspotActivity, IsTheSameWhenRestored) {
    for (const std::vector<json>& actions : std::vector<std::vector<json>>{
             {}, {miss}, {touch("logo")}, {touch("clock"), miss}, {touch("clock"), touch("link"), touch("clock")}}) {
        const auto activity = after(actions);
        const auto restored = samples::activity(hotspot());
        ASSERT_TRUE(restored->restore(activity->save())) << activity->save();
        EXPECT_EQ(restored->save(), activity->save());
        EXPECT_EQ(restored->view(), activity->view());
    }
}

TEST(HotspotActivity, RefusesStatesThatAreNotItsOwn) {
    const json sound = after({touch("logo"), touch("clock")})->save();
    const std::vector<json> patches{
        {{"touched", nullptr}},
        {{"touched", "logo"}},
        {{"touched", {"logo", "clock", "moon"}}},
        {{"touched", {"clock", "clock"}}},
        {{"touched", {"logo"}}},
        {{"touched", json::array()}},
        {{"last", nullptr}},
        {{"last", ""}},
        {{"last", "link"}},
        {{"last", 1}},
        {{"missed", nullptr}},
        {{"missed", true}},
        {{"missed", "no"}},
        {{"more", 1}},
    };
    std::vector<json> states{nullptr, 3, json::array(), json::object()};
    for (const json& patch : patches) {
        states.push_back(sound);
        states.back().merge_patch(patch);
    }
    for (const json& state : states) {
        const auto activity = after({touch("link"), miss});
        ASSERT_FALSE(activity->restore(state)) << state;
        EXPECT_EQ(activity->save(), samples::activity(hotspot())->save());
    }
}

TEST(HotspotActivity, RefusesUnsoundBodies) {
    const auto withSpot = [](const json& patch) {
        json spots = hotspot().body["spots"];
        spots[1].merge_patch(patch);
        return json{{"spots", spots}};
    };
    const std::vector<std::pair<json, std::string>> patches{
        {{{"prompt", nullptr}}, "prompt is missing"},
        {{{"picture", nullptr}}, "picture is missing"},
        {{{"picture", "prize"}}, "picture is not a picture"},
        {{{"elsewhere", nullptr}}, "elsewhere is missing"},
        {{{"next", nullptr}}, "next is missing"},
        {{{"spots", {spot("clock", true)}}}, "spots is not a list"},
        {{{"spots", {spot("clock", true), spot("clock", true)}}}, "used twice"},
        {{{"spots", {spot("clock", false), spot("link", false)}}}, "no spot is right"},
        {{{"needed", 3}}, "needed is not a number"},
        {{{"needed", 0}}, "needed is not a number"},
        {withSpot({{"x", nullptr}}), "x is missing"},
        {withSpot({{"x", -1}}), "x is not a number"},
        {withSpot({{"y", 100}}), "y is not a number"},
        {withSpot({{"y", "20"}}), "y is not a number"},
        {withSpot({{"width", 0}}), "width is not a number"},
        {withSpot({{"height", 1.5}}), "height is not a number"},
        {withSpot({{"x", 71}}), "out of the picture"},
        {withSpot({{"y", 61}}), "out of the picture"},
        {withSpot({{"text", nullptr}}), "text is missing"},
        {withSpot({{"feedback", nullptr}}), "feedback is missing"},
        {withSpot({{"right", "yes"}}), "right is neither"},
    };
    for (const auto& [patch, message] : patches) {
        Scene scene = hotspot();
        scene.body.merge_patch(patch);
        const auto made = makeActivity(scene);
        ASSERT_FALSE(made) << patch;
        EXPECT_EQ(made.error().code, ErrorCode::Invalid);
        EXPECT_NE(made.error().message.find(message), std::string::npos) << made.error().text();
    }
}
