// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;

namespace {

using Answers = std::vector<Answer>;

json step(const std::string& id) {
    return {{"id", id}, {"text", samples::text("Step " + id)}, {"feedback", samples::text("Yes, " + id)}};
}

/// The order is stop, keep, tell, ask; tell and ask may change places.
Scene sequence() {
    json steps{step("stop"), step("keep"), step("tell"), step("ask")};
    steps[3]["free"] = true;
    return {"order",
            "sequence",
            {{"prompt", samples::text("What first?")},
             {"steps", steps},
             {"retry", samples::text("Look again")},
             {"closing", samples::text("In order")},
             {"next", "goodbye"}}};
}

json next(const std::string& step) { return {{"do", "next"}, {"step", step}}; }

json stepOf(const Activity& activity, const std::string& id) {
    const json view = activity.view();
    for (const json& one : view["steps"]) {
        if (one["id"] == id) return one;
    }
    return {};
}

std::unique_ptr<Activity> after(const std::vector<std::string>& steps) {
    auto activity = samples::activity(sequence());
    for (const std::string& id : steps) {
        EXPECT_TRUE(activity->act(next(id))) << id;
    }
    return activity;
}

std::vector<std::string> shownIds(const Scene& scene) {
    std::vector<std::string> ids;
    const json view = samples::activity(scene)->view();
    for (const json& one : view["steps"]) {
        ids.push_back(one["id"]);
    }
    return ids;
}

}  // namespace

TEST(SequenceActivity, ShowsTheCardsByTheirIds) {
    EXPECT_EQ(shownIds(sequence()), (std::vector<std::string>{"ask", "keep", "stop", "tell"}));
    const json view = samples::activity(sequence())->view();
    EXPECT_EQ(view["steps"][0], (json{{"id", "ask"}, {"text", samples::text("Step ask")}, {"place", 0}, {"mark", ""}}));
    EXPECT_EQ(view["placed"], 0);
    EXPECT_EQ(view["needed"], 4);
    EXPECT_EQ(view["last"], "");
    EXPECT_FALSE(view.contains("closing"));
}

TEST(SequenceActivity, ShowsTheCardsAsTheAuthorLaidThem) {
    Scene scene = sequence();
    scene.body["shown"] = {"tell", "ask", "stop", "keep"};
    EXPECT_EQ(shownIds(scene), (std::vector<std::string>{"tell", "ask", "stop", "keep"}));
}

TEST(SequenceActivity, TheNextStepIsPlacedAndAnotherStays) {
    const auto activity = samples::activity(sequence());
    EXPECT_EQ(activity->act(next("keep")).value(), (Answers{{"step-1", 1, "keep", false}}));
    EXPECT_EQ(stepOf(*activity, "keep")["mark"], "other");
    EXPECT_EQ(stepOf(*activity, "keep")["place"], 0);
    EXPECT_EQ(stepOf(*activity, "keep")["message"], samples::text("Look again"));
    EXPECT_EQ(activity->act(next("stop")).value(), (Answers{{"step-1", 2, "stop", true}}));
    EXPECT_EQ(stepOf(*activity, "keep")["mark"], "");
    EXPECT_EQ(stepOf(*activity, "stop")["mark"], "right");
    EXPECT_EQ(stepOf(*activity, "stop")["place"], 1);
    EXPECT_EQ(stepOf(*activity, "stop")["message"], samples::text("Yes, stop"));
    EXPECT_EQ(activity->act(next("keep")).value(), (Answers{{"step-2", 1, "keep", true}}));
}

TEST(SequenceActivity, TheSameStepAtTheSamePlaceIsNoNewTry) {
    const auto activity = after({"tell", "ask"});
    EXPECT_EQ(activity->act(next("tell")).value(), Answers{});
    EXPECT_EQ(stepOf(*activity, "tell")["mark"], "other");
    EXPECT_EQ(activity->act(next("stop")).value(), (Answers{{"step-1", 3, "stop", true}}));
    EXPECT_EQ(activity->act(next("tell")).value(), (Answers{{"step-2", 1, "tell", false}}));
}

TEST(SequenceActivity, FreeStepsComeInAnyOrder) {
    for (const auto& [first, second] : {std::pair("tell", "ask"), std::pair("ask", "tell")}) {
        const auto activity = after({"stop", "keep"});
        EXPECT_EQ(activity->act(next(first)).value(), (Answers{{"step-3", 1, first, true}}));
        EXPECT_FALSE(activity->isDone());
        EXPECT_EQ(activity->act(next(second)).value(), (Answers{{"step-4", 1, second, true}}));
        EXPECT_TRUE(activity->isDone());
    }
}

TEST(SequenceActivity, AFreeStepMovesByOnePlaceAlone) {
    Scene scene = sequence();
    scene.body["steps"][2]["free"] = true;  // keep, tell and ask, where tell and ask are both free
    const auto isRight = [&scene](const std::vector<std::string>& order) {
        const auto activity = samples::activity(scene);
        for (const std::string& id : order)
            EXPECT_TRUE(activity->act(next(id))) << id;
        return activity->isDone();
    };
    EXPECT_TRUE(isRight({"stop", "keep", "tell", "ask"}));
    EXPECT_TRUE(isRight({"stop", "tell", "keep", "ask"}));
    EXPECT_TRUE(isRight({"stop", "keep", "ask", "tell"}));
    EXPECT_FALSE(isRight({"stop", "ask", "keep", "tell"}));
    EXPECT_FALSE(isRight({"stop", "tell", "ask", "keep"}));
    EXPECT_FALSE(isRight({"stop", "ask", "tell", "keep"}));
}

TEST(SequenceActivity, IsDoneWhenAllArePlaced) {
    const auto activity = after({"stop", "keep", "ask", "tell"});
    EXPECT_EQ(activity->view()["placed"], 4);
    EXPECT_EQ(activity->view()["closing"], samples::text("In order"));
    EXPECT_EQ(activity->next(), "goodbye");
    EXPECT_EQ(activity->exits(), std::vector<std::string>{"goodbye"});
    EXPECT_TRUE(activity->possibleActions().empty());
}

TEST(SequenceActivity, ItsFirstPossibleActionsLeadToTheEnd) {
    const auto activity = samples::activity(sequence());
    EXPECT_EQ(activity->possibleActions().size(), 4U);
    for (int tries = 0; tries < 4; ++tries) {
        ASSERT_TRUE(activity->act(activity->possibleActions().front()));
    }
    EXPECT_TRUE(activity->isDone());
}

TEST(SequenceActivity, RefusesImpossibleActionsAndStaysAsItWas) {
    const auto activity = after({"tell", "stop"});
    const json before = activity->save();
    std::vector<json> impossible = samples::noActions();
    for (const json& action :
         {next("stop"), next(""), next("moon"), json{{"do", "next"}}, json{{"do", "next"}, {"step", 1}}}) {
        impossible.push_back(action);
    }
    for (const json& action : impossible) {
        ASSERT_FALSE(activity->act(action)) << action;
    }
    EXPECT_EQ(activity->save(), before);
}

TEST(SequenceActivity, IsTheSameWhenRestored) {
    for (const std::vector<std::string>& steps : std::vector<std::vector<std::string>>{
             {}, {"tell"}, {"tell", "ask", "tell"}, {"stop"}, {"stop", "ask"}, {"stop", "keep", "ask", "tell"}}) {
        const auto activity = after(steps);
        const auto restored = samples::activity(sequence());
        ASSERT_TRUE(restored->restore(activity->save())) << activity->save();
        EXPECT_EQ(restored->save(), activity->save());
        EXPECT_EQ(restored->view(), activity->view());
    }
}

TEST(SequenceActivity, RefusesStatesThatAreNotItsOwn) {
    const std::vector<json> states{
        nullptr,
        json::array(),
        json::object(),
        {{"last", 1}},
        {{"last", "stop"}},
        {{"last", ""}, {"step-1", {"stop"}}},
        {{"last", "keep"}, {"step-1", {"stop"}}},
        {{"last", "tell"}, {"step-1", {"tell", "stop"}}},
        {{"last", "moon"}, {"step-1", {"moon"}}},
        {{"last", "stop"}, {"step-1", {"stop", "keep"}}},
        {{"last", "stop"}, {"step-1", {"stop", "stop"}}},
        {{"last", "stop"}, {"step-1", "stop"}},
        {{"last", ""}, {"step-1", json::array()}},
        {{"last", "keep"}, {"step-2", {"keep"}}},
        {{"last", "keep"}, {"step-1", {"tell"}}, {"step-2", {"keep"}}},
        {{"last", "stop"}, {"step-1", {"stop"}}, {"step-2", {"stop"}}},
        {{"last", "stop"}, {"step-1", {"stop"}}, {"more", true}},
    };
    for (const json& state : states) {
        const auto activity = after({"stop"});
        ASSERT_FALSE(activity->restore(state)) << state;
        EXPECT_EQ(activity->save(), samples::activity(sequence())->save());
    }
}

TEST(SequenceActivity, RefusesUnsoundBodies) {
    const std::vector<std::pair<json, std::string>> patches{
        {{{"prompt", nullptr}}, "prompt is missing"},
        {{{"retry", nullptr}}, "retry is missing"},
        {{{"next", nullptr}}, "next is missing"},
        {{{"steps", nullptr}}, "steps is not a list"},
        {{{"steps", {step("stop"), step("tell")}}}, "steps is not a list"},
        {{{"steps", {step("stop"), step("tell"), step("tell")}}}, "used twice"},
        {{{"steps", {step("stop"), step("tell"), {{"id", "ask"}}}}}, "is missing"},
        {{{"steps",
           {{{"id", "stop"}, {"feedback", samples::text("x")}, {"text", samples::text("x")}, {"free", true}},
            step("tell"),
            step("ask")}}},
         "no step before"},
        {{{"shown", {"stop", "keep", "tell"}}}, "shown does not name"},
        {{{"shown", {"stop", "keep", "tell", "moon"}}}, "shown does not name"},
        {{{"shown", {"stop", "keep", "tell", "ask", "ask"}}}, "shown does not name"},
        {{{"shown", "stop"}}, "not a list of ids"},
    };
    for (const auto& [patch, message] : patches) {
        Scene scene = sequence();
        scene.body.merge_patch(patch);
        const auto made = makeActivity(scene);
        ASSERT_FALSE(made) << patch;
        EXPECT_EQ(made.error().code, ErrorCode::Invalid);
        EXPECT_NE(made.error().message.find(message), std::string::npos) << made.error().text();
    }
}
