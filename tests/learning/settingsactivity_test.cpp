// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;

namespace {

using Answers = std::vector<Answer>;

json option(const std::string& id, const std::string& reach, bool safe) {
    return {{"id", id},
            {"text", samples::text(id)},
            {"reach", reach},
            {"safe", safe},
            {"feedback", samples::text("About " + id)}};
}

json item(const std::string& id, const std::string& decides) {
    return {{"id", id}, {"label", samples::text(id)}, {"value", samples::text("My " + id)}, {"switch", decides}};
}

json aSwitch(const std::string& id, const std::string& start) {
    return {{"id", id},
            {"text", samples::text("Who sees " + id)},
            {"start", start},
            {"options",
             {option("all", "everyone", false), option("far", "friends-of-friends", false),
              option("near", "friends", true), option("me", "nobody", true)}}};
}

/// The switches school (starts at all) and place (starts at far); the items school, bus and place.
Scene settings() {
    return {"loop",
            "settings",
            {{"app", samples::text("Loop")},
             {"prompt", samples::text("Set it")},
             {"owner", samples::text("Nour")},
             {"portrait", {{"media", "nour"}, {"alt", "Nour"}}},
             {"items", {item("school", "school"), item("bus", "school"), item("place", "place")}},
             {"switches", {aSwitch("school", "all"), aSwitch("place", "far")}},
             {"closing", samples::text("Set")},
             {"next", "goodbye"}}};
}

json set(const std::string& id, const std::string& option) {
    return {{"do", "set"}, {"switch", id}, {"option", option}};
}

json look(const std::string& eyes) { return {{"do", "look"}, {"as", eyes}}; }

std::unique_ptr<Activity> after(const std::vector<json>& actions) {
    auto activity = samples::activity(settings());
    for (const json& action : actions) {
        EXPECT_TRUE(activity->act(action)) << action;
    }
    return activity;
}

/// Which of school, bus and place those eyes see.
std::vector<bool> seen(Activity& activity, const std::string& eyes) {
    EXPECT_TRUE(activity.act(look(eyes)));
    const json view = activity.view();
    std::vector<bool> visible;
    for (const json& one : view["items"]) {
        visible.push_back(one["visible"]);
    }
    return visible;
}

using Seen = std::vector<bool>;

}  // namespace

TEST(SettingsActivity, ShowsTheProfileToAnybodyAtFirst) {
    const json view = samples::activity(settings())->view();
    EXPECT_EQ(view["eyes"], "anybody");
    EXPECT_EQ(view["portrait"], (json{{"media", "nour"}, {"alt", "Nour"}}));
    EXPECT_EQ(view["items"][0], (json{{"id", "school"},
                                      {"label", samples::text("school")},
                                      {"value", samples::text("My school")},
                                      {"visible", true}}));
    EXPECT_EQ(view["switches"][0]["mark"], "");
    EXPECT_FALSE(view["switches"][0].contains("message"));
    EXPECT_EQ(view["switches"][0]["options"][0],
              (json{{"id", "all"}, {"text", samples::text("all")}, {"chosen", true}}));
    EXPECT_EQ(view["safe"], 0);
    EXPECT_EQ(view["needed"], 2);
    EXPECT_FALSE(view.contains("closing"));
}

TEST(SettingsActivity, EyesSeeAsFarAsAnOptionReaches) {
    const auto activity = samples::activity(settings());
    EXPECT_EQ(seen(*activity, "anybody"), (Seen{true, true, false}));
    EXPECT_EQ(seen(*activity, "friend-of-friend"), (Seen{true, true, true}));
    (void)activity->act(set("school", "near"));
    (void)activity->act(set("place", "me"));
    EXPECT_EQ(seen(*activity, "anybody"), (Seen{false, false, false}));
    EXPECT_EQ(seen(*activity, "friend-of-friend"), (Seen{false, false, false}));
    EXPECT_EQ(seen(*activity, "friend"), (Seen{true, true, false}));
}

TEST(SettingsActivity, TheFirstSettingOfASwitchIsAnAnswer) {
    const auto activity = samples::activity(settings());
    EXPECT_EQ(activity->act(look("friend")).value(), Answers{});
    EXPECT_EQ(activity->act(set("school", "far")).value(), (Answers{{"school", 1, "far", false}}));
    EXPECT_EQ(activity->view()["switches"][0]["mark"], "other");
    EXPECT_EQ(activity->view()["switches"][0]["message"], samples::text("About far"));
    EXPECT_EQ(activity->view()["last"], "school");
    EXPECT_EQ(activity->act(set("school", "near")).value(), Answers{});
    EXPECT_EQ(activity->view()["switches"][0]["mark"], "right");
    EXPECT_EQ(activity->view()["switches"][0]["message"], samples::text("About near"));
    EXPECT_EQ(activity->act(set("place", "me")).value(), (Answers{{"place", 1, "me", true}}));
}

TEST(SettingsActivity, IsDoneWhenEnoughSwitchesAreSafe) {
    const auto activity = after({set("school", "near")});
    EXPECT_EQ(activity->view()["safe"], 1);
    EXPECT_FALSE(activity->isDone());
    (void)activity->act(set("place", "me"));
    EXPECT_TRUE(activity->isDone());
    EXPECT_EQ(activity->view()["closing"], samples::text("Set"));
    EXPECT_EQ(activity->next(), "goodbye");
    EXPECT_EQ(activity->exits(), std::vector<std::string>{"goodbye"});
    Scene scene = settings();
    scene.body["needed"] = 1;
    const auto lenient = samples::activity(scene);
    (void)lenient->act(set("place", "near"));
    EXPECT_TRUE(lenient->isDone());
}

TEST(SettingsActivity, EveryPossibleActionIsTakenAndTheFirstLeadToTheEnd) {
    const auto activity = samples::activity(settings());
    EXPECT_EQ(activity->possibleActions().size(), 11U);
    for (const json& action : activity->possibleActions()) {
        EXPECT_TRUE(samples::activity(settings())->act(action)) << action;
    }
    (void)activity->act(activity->possibleActions().front());
    (void)activity->act(activity->possibleActions().front());
    EXPECT_TRUE(activity->isDone());
}

TEST(SettingsActivity, RefusesImpossibleActionsAndStaysAsItWas) {
    const auto activity = after({set("school", "far"), look("friend")});
    const json before = activity->save();
    std::vector<json> impossible = samples::noActions();
    for (const json& action :
         {set("moon", "all"), set("school", "moon"), set("", ""), set("school", ""), look(""), look("me"),
          json{{"do", "look"}}, json{{"do", "set"}, {"switch", "school"}}, json{{"do", "look"}, {"as", 1}}}) {
        impossible.push_back(action);
    }
    for (const json& action : impossible) {
        ASSERT_FALSE(activity->act(action)) << action;
    }
    EXPECT_EQ(activity->save(), before);
}

TEST(SettingsActivity, IsTheSameWhenRestored) {
    for (const std::vector<json>& actions :
         std::vector<std::vector<json>>{{},
                                        {look("friend")},
                                        {set("school", "all")},
                                        {set("place", "near"), look("friend-of-friend"), set("school", "far")}}) {
        const auto activity = after(actions);
        const auto restored = samples::activity(settings());
        ASSERT_TRUE(restored->restore(activity->save())) << activity->save();
        EXPECT_EQ(restored->save(), activity->save());
        EXPECT_EQ(restored->view(), activity->view());
    }
}

TEST(SettingsActivity, RefusesStatesThatAreNotItsOwn) {
    const json sound = after({set("school", "near"), look("friend")})->save();
    const std::vector<json> patches{
        {{"eyes", nullptr}},
        {{"eyes", ""}},
        {{"eyes", "me"}},
        {{"eyes", 1}},
        {{"last", nullptr}},
        {{"last", ""}},
        {{"last", "place"}},
        {{"set", nullptr}},
        {{"set", json::array()}},
        {{"set", {{"moon", "near"}}}},
        {{"set", {{"school", "moon"}}}},
        {{"set", {{"school", 1}}}},
        {{"set", {{"school", nullptr}}}},
        {{"more", 1}},
    };
    std::vector<json> states{nullptr, "school", json::array(), json::object()};
    for (const json& patch : patches) {
        states.push_back(sound);
        states.back().merge_patch(patch);
    }
    for (const json& state : states) {
        const auto activity = after({set("place", "me")});
        ASSERT_FALSE(activity->restore(state)) << state;
        EXPECT_EQ(activity->save(), samples::activity(settings())->save());
        EXPECT_EQ(activity->view(), samples::activity(settings())->view());
    }
}

TEST(SettingsActivity, RefusesUnsoundBodies) {
    const auto withSwitch = [](const json& patch) {
        json switches = settings().body["switches"];
        switches[0].merge_patch(patch);
        return json{{"switches", switches}};
    };
    const std::vector<std::pair<json, std::string>> patches{
        {{{"app", nullptr}}, "app is missing"},
        {{{"prompt", nullptr}}, "prompt is missing"},
        {{{"owner", nullptr}}, "owner is missing"},
        {{{"next", nullptr}}, "next is missing"},
        {{{"portrait", "nour"}}, "portrait is not a picture"},
        {{{"items", {item("school", "school")}}}, "items is not a list"},
        {{{"items", {item("school", "school"), item("school", "place")}}}, "used twice"},
        {{{"items", {item("school", "school"), item("bus", "moon")}}}, "no switch moon"},
        {{{"switches", json::array()}}, "switches is not a list"},
        {{{"needed", 0}}, "needed is not a number"},
        {{{"needed", 3}}, "needed is not a number"},
        {withSwitch({{"start", "moon"}}), "no option moon"},
        {withSwitch({{"start", nullptr}}), "start is missing"},
        {withSwitch({{"hint", 1}}), "hint is not a text"},
        {withSwitch({{"options", {option("all", "everyone", false)}}}), "options is not a list"},
        {withSwitch({{"options", {option("all", "everyone", true), option("all", "nobody", true)}}}), "used twice"},
        {withSwitch({{"options", {option("all", "everyone", false), option("me", "nobody", false)}}}),
         "no option is safe"},
        {withSwitch({{"options", {option("all", "world", false), option("me", "nobody", true)}}}), "no reach world"},
        {{{"switches", {aSwitch("school", "me"), aSwitch("place", "near")}}}, "start at a safe option"},
    };
    for (const auto& [patch, message] : patches) {
        Scene scene = settings();
        scene.body.merge_patch(patch);
        const auto made = makeActivity(scene);
        ASSERT_FALSE(made) << patch;
        EXPECT_EQ(made.error().code, ErrorCode::Invalid);
        EXPECT_NE(made.error().message.find(message), std::string::npos) << made.error().text();
    }
}
