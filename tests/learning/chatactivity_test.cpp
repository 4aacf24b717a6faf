// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;

namespace {

using Answers = std::vector<Answer>;

json person(const std::string& id, bool me) { return {{"id", id}, {"name", samples::text(id)}, {"me", me}}; }

json message(const std::string& id, const std::string& from, bool sign) {
    return {{"id", id},
            {"from", from},
            {"text", samples::text("Says " + id)},
            {"sign", sign},
            {"feedback", samples::text("About " + id)}};
}

json reply(const std::string& id, const std::string& kind) {
    return {{"id", id}, {"text", samples::text(id)}, {"kind", kind}, {"outcome", samples::text("Then " + id)}};
}

/// marek writes hello, gift (a sign) and secret (a sign), aya thanks; the reply no helps, yes is a detour.
Scene chat() {
    return {"talk",
            "chat",
            {{"title", samples::text("Marek")},
             {"people", {person("marek", false), person("aya", true)}},
             {"messages",
              {message("hello", "marek", false), message("thanks", "aya", false), message("gift", "marek", true),
               message("secret", "marek", true)}},
             {"ask", samples::text("Where would you stop?")},
             {"unmarked", samples::text("Aya went on too")},
             {"reply-ask", samples::text("What now?")},
             {"replies", {reply("no", "helps"), reply("yes", "detour")}},
             {"closing", samples::text("Well read")},
             {"next", "goodbye"}}};
}

Scene withoutReplies() {
    Scene scene = chat();
    scene.body.erase("replies");
    scene.body.erase("reply-ask");
    return scene;
}

json mark(const std::string& id) { return {{"do", "mark"}, {"message", id}}; }
json answer(const std::string& id) { return {{"do", "reply"}, {"reply", id}}; }
const json none{{"do", "none"}};

std::unique_ptr<Activity> after(const Scene& scene, const std::vector<json>& actions) {
    auto activity = samples::activity(scene);
    for (const json& action : actions) {
        EXPECT_TRUE(activity->act(action)) << action;
    }
    return activity;
}

json marks(const Activity& activity) {
    const json view = activity.view();
    json found = json::array();
    for (const json& one : view["messages"]) {
        found.push_back(one["mark"]);
    }
    return found;
}

}  // namespace

TEST(ChatActivity, ShowsTheTalkBeforeAnythingIsMarked) {
    const json view = samples::activity(chat())->view();
    EXPECT_EQ(view["title"], samples::text("Marek"));
    EXPECT_EQ(view["people"][1], (json{{"id", "aya"}, {"name", samples::text("aya")}, {"me", true}}));
    EXPECT_EQ(view["messages"][2],
              (json{{"id", "gift"}, {"from", "marek"}, {"text", samples::text("Says gift")}, {"mark", ""}}));
    EXPECT_EQ(view["needed"], 2);
    EXPECT_EQ(view["marking"], true);
    EXPECT_EQ(view["replies"], json::array());
    for (const char* field : {"intro", "unmarked", "replyAsk", "closing"}) {
        EXPECT_FALSE(view.contains(field)) << field;
    }
}

TEST(ChatActivity, AMarkExplainsItselfAndCounts) {
    const auto activity = samples::activity(chat());
    EXPECT_EQ(activity->act(mark("hello")).value(), (Answers{{"message-hello", 1, "mark", false}}));
    EXPECT_EQ(activity->act(mark("hello")).value(), Answers{});
    EXPECT_EQ(activity->act(mark("gift")).value(), (Answers{{"message-gift", 1, "mark", true}}));
    const json view = activity->view();
    EXPECT_EQ(marks(*activity), (json{"other", "", "right", ""}));
    EXPECT_EQ(view["messages"][0]["feedback"], samples::text("About hello"));
    EXPECT_EQ(view["last"], "gift");
    EXPECT_EQ(view["found"], 1);
    EXPECT_EQ(view["hits"], 1);
    EXPECT_EQ(view["falseAlarms"], 1);
    EXPECT_EQ(view["marking"], true);
}

TEST(ChatActivity, MarkingIsOverWhenEnoughSignsAreFound) {
    Scene scene = chat();
    scene.body["needed"] = 1;
    const auto activity = after(scene, {mark("secret")});
    EXPECT_EQ(activity->view()["marking"], false);
    EXPECT_EQ(marks(*activity), (json{"", "", "shown", "right"}));
    EXPECT_EQ(activity->view()["messages"][2]["feedback"], samples::text("About gift"));
    EXPECT_FALSE(activity->view().contains("unmarked"));
    EXPECT_FALSE(activity->act(mark("gift")));
    EXPECT_FALSE(activity->isDone());
}

TEST(ChatActivity, NotStoppingAnywhereShowsTheSigns) {
    const auto activity = samples::activity(chat());
    (void)activity->act(mark("gift"));
    EXPECT_EQ(activity->act(none).value(), (Answers{{"message-secret", 1, "pass", false}}));
    EXPECT_EQ(marks(*activity), (json{"", "", "right", "shown"}));
    EXPECT_EQ(activity->view()["unmarked"], samples::text("Aya went on too"));
    EXPECT_FALSE(activity->act(none));
}

TEST(ChatActivity, IsDoneOnceAReplyHelps) {
    const auto activity = after(chat(), {none});
    EXPECT_EQ(activity->view()["replyAsk"], samples::text("What now?"));
    EXPECT_EQ(activity->view()["replies"][0],
              (json{{"id", "no"}, {"text", samples::text("no")}, {"chosen", false}, {"mark", ""}}));
    EXPECT_EQ(activity->act(answer("yes")).value(), (Answers{{"reply", 1, "yes", false}}));
    EXPECT_EQ(activity->view()["replies"][1]["mark"], "detour");
    EXPECT_EQ(activity->view()["replies"][1]["outcome"], samples::text("Then yes"));
    EXPECT_FALSE(activity->isDone());
    EXPECT_EQ(activity->act(answer("no")).value(), (Answers{{"reply", 2, "no", true}}));
    EXPECT_EQ(activity->view()["replies"][1]["chosen"], false);
    EXPECT_TRUE(activity->isDone());
    EXPECT_EQ(activity->view()["closing"], samples::text("Well read"));
    EXPECT_EQ(activity->act(answer("yes")).value(), Answers{});
    EXPECT_TRUE(activity->isDone()) << "looking at another reply undoes nothing";
    EXPECT_EQ(activity->next(), "goodbye");
    EXPECT_EQ(activity->exits(), std::vector<std::string>{"goodbye"});
}

TEST(ChatActivity, WithoutRepliesIsDoneWhenMarkingIs) {
    EXPECT_TRUE(after(withoutReplies(), {none})->isDone());
    const auto activity = after(withoutReplies(), {mark("secret"), mark("gift")});
    EXPECT_TRUE(activity->isDone());
    EXPECT_TRUE(activity->possibleActions().empty());
}

TEST(ChatActivity, ATalkWithoutSignsEndsWhenTheLearnerSaysSo) {
    Scene scene = chat();
    for (json& one : scene.body["messages"]) {
        one["sign"] = false;
    }
    const auto activity = after(scene, {mark("gift")});
    EXPECT_EQ(activity->view()["marking"], true);
    EXPECT_EQ(activity->act(none).value(), Answers{});
    EXPECT_EQ(activity->view()["marking"], false);
}

TEST(ChatActivity, EveryPossibleActionIsTakenAndTheFirstLeadToTheEnd) {
    const auto activity = samples::activity(chat());
    EXPECT_EQ(activity->possibleActions().size(), 4U);
    for (int step = 0; step < 3; ++step) {
        for (const json& action : activity->possibleActions()) {
            const auto copy = samples::activity(chat());
            ASSERT_TRUE(copy->restore(activity->save()));
            EXPECT_TRUE(copy->act(action)) << action;
        }
        if (step < 2) (void)activity->act(mark(step == 0 ? "gift" : "secret"));
    }
    (void)activity->act(activity->possibleActions().front());
    EXPECT_TRUE(activity->isDone());
}

TEST(ChatActivity, RefusesImpossibleActionsAndStaysAsItWas) {
    const auto activity = after(chat(), {mark("hello")});
    const json before = activity->save();
    std::vector<json> impossible = samples::noActions();
    for (const json& action : {mark("thanks"), mark("moon"), mark(""), answer("no"), json{{"do", "mark"}},
                               json{{"do", "none"}, {"message", "gift"}}, json{{"do", "mark"}, {"message", 1}}}) {
        impossible.push_back(action);
    }
    for (const json& action : impossible) {
        ASSERT_FALSE(activity->act(action)) << action;
    }
    EXPECT_EQ(activity->save(), before);
}

TEST(ChatActivity, IsTheSameWhenRestored) {
    for (const std::vector<json>& actions :
         std::vector<std::vector<json>>{{},
                                        {mark("hello")},
                                        {mark("secret"), mark("hello"), mark("gift")},
                                        {mark("gift"), none},
                                        {none, answer("yes")},
                                        {mark("secret"), mark("gift"), answer("no"), answer("yes")}}) {
        const auto activity = after(chat(), actions);
        const auto restored = samples::activity(chat());
        ASSERT_TRUE(restored->restore(activity->save())) << activity->save();
        EXPECT_EQ(restored->save(), activity->save());
        EXPECT_EQ(restored->view(), activity->view());
    }
}

TEST(ChatActivity, RefusesStatesThatAreNotItsOwn) {
    const json sound = after(chat(), {mark("gift"), mark("secret"), answer("yes")})->save();
    const std::vector<json> patches{
        {{"marked", nullptr}},
        {{"marked", "gift"}},
        {{"marked", {"gift", "moon"}}},
        {{"marked", {"gift", "thanks", "secret"}}},
        {{"marked", {"gift", "gift"}}},
        {{"marked", {"gift", "secret", "hello"}}},
        {{"marked", {"gift"}}},
        {{"passed", nullptr}},
        {{"passed", 1}},
        {{"passed", true}},
        {{"tried", nullptr}},
        {{"tried", {"moon"}}, {"reply", "moon"}},
        {{"tried", json::array()}},
        {{"reply", ""}},
        {{"reply", "no"}},
        {{"reply", 3}},
        {{"more", 1}},
    };
    std::vector<json> states{nullptr, 5, json::array(), json::object()};
    for (const json& patch : patches) {
        states.push_back(sound);
        states.back().merge_patch(patch);
    }
    for (const json& state : states) {
        const auto activity = after(chat(), {mark("hello")});
        ASSERT_FALSE(activity->restore(state)) << state;
        EXPECT_EQ(activity->save(), samples::activity(chat())->save());
    }
}

TEST(ChatActivity, RefusesUnsoundBodies) {
    json fromNobody = chat().body["messages"];
    fromNobody[0]["from"] = "moon";
    json ownSign = chat().body["messages"];
    ownSign[1]["sign"] = true;
    json lonely = chat().body["messages"];
    for (json& one : lonely) {
        one["from"] = "aya";
        one["sign"] = false;
    }
    const std::vector<std::pair<json, std::string>> patches{
        {{{"title", nullptr}}, "title is missing"},
        {{{"ask", nullptr}}, "ask is missing"},
        {{{"unmarked", nullptr}}, "unmarked is missing"},
        {{{"next", nullptr}}, "next is missing"},
        {{{"people", {person("marek", true)}}}, "people is not a list"},
        {{{"people", {person("marek", false), person("aya", false)}}}, "nobody is me"},
        {{{"people", {person("marek", true), person("aya", true)}}}, "two people are me"},
        {{{"people", {person("aya", true), person("aya", false)}}}, "used twice"},
        {{{"messages", fromNobody}}, "no person moon"},
        {{{"messages", ownSign}}, "is no sign"},
        {{{"messages", lonely}}, "nobody else writes"},
        {{{"messages", {message("a", "marek", true), message("b", "marek", true)}}}, "messages is not a list"},
        {{{"needed", 3}}, "needed is not a number"},
        {{{"needed", 0}}, "needed is not a number"},
        {{{"replies", nullptr}}, "reply-ask needs replies"},
        {{{"reply-ask", nullptr}}, "replies need reply-ask"},
        {{{"replies", {reply("no", "helps")}}}, "replies is not a list"},
        {{{"replies", {reply("no", "detour"), reply("yes", "detour")}}}, "no reply helps"},
        {{{"replies", {reply("no", "helps"), reply("yes", "trap")}}}, "neither helps nor detour"},
        {{{"intro", 3}}, "intro is not a text"},
    };
    for (const auto& [patch, message] : patches) {
        Scene scene = chat();
        scene.body.merge_patch(patch);
        const auto made = makeActivity(scene);
        ASSERT_FALSE(made) << patch;
        EXPECT_EQ(made.error().code, ErrorCode::Invalid);
        EXPECT_NE(made.error().message.find(message), std::string::npos) << made.error().text();
    }
}
