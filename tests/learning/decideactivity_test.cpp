// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;
using samples::text;

namespace {

/// now -> (yes) call | (no) picture -> (mine) removal | (other) hotline.
Scene doors() {
    const auto answer = [](const std::string& id, const std::string& to) {
        return json{{"id", id}, {"text", text("It is " + id)}, {"to", to}};
    };
    const auto door = [](const std::string& id) {
        return json{{"id", id}, {"title", text("Door " + id)}, {"text", text("Behind " + id)}};
    };
    json body{
        {"prompt", text("Find the door")},
        {"questions",
         {{{"id", "now"}, {"ask", text("Danger now?")}, {"answers", {answer("yes", "call"), answer("no", "picture")}}},
          {{"id", "picture"},
           {"ask", text("Whose picture?")},
           {"answers", {answer("mine", "removal"), answer("other", "hotline")}}}}},
        {"doors", {door("call"), door("removal"), door("hotline")}},
        {"next", "end"}};
    body["doors"][0]["kinds"] = {"emergency", "helpline"};
    return {"scene", "decide", std::move(body)};
}

json answer(const std::string& id) { return {{"do", "answer"}, {"answer", id}}; }

const json back{{"do", "back"}};

/// What is said of the scene with one answer of one question leading elsewhere.
std::string faultWhen(std::size_t question, std::size_t reply, const std::string& to) {
    Scene scene = doors();
    scene.body["questions"][question]["answers"][reply]["to"] = to;
    const auto made = makeActivity(scene);
    return made ? "" : made.error().text();
}

}  // namespace

TEST(DecideActivity, AsksOneQuestionAtATime) {
    const auto decide = samples::activity(doors());
    EXPECT_EQ(decide->view()["question"]["id"], "now");
    EXPECT_EQ(decide->view()["question"]["answers"][1], (json{{"id", "no"}, {"text", text("It is no")}}));
    EXPECT_EQ(decide->view()["path"], json::array());
    EXPECT_FALSE(decide->view().contains("door"));
    EXPECT_TRUE(decide->act(answer("no"))->empty());
    EXPECT_EQ(decide->view()["question"]["id"], "picture");
    EXPECT_EQ(decide->view()["path"], (json::array({{{"ask", text("Danger now?")}, {"answer", text("It is no")}}})));
    EXPECT_FALSE(decide->isDone());
}

TEST(DecideActivity, EveryWayEndsAtADoor) {
    const auto decide = samples::activity(doors());
    EXPECT_TRUE(decide->act(answer("yes"))->empty());
    EXPECT_TRUE(decide->isDone());
    EXPECT_FALSE(decide->view().contains("question"));
    EXPECT_EQ(decide->view()["door"], (json{{"id", "call"},
                                            {"title", text("Door call")},
                                            {"text", text("Behind call")},
                                            {"kinds", {"emergency", "helpline"}}}));
    EXPECT_EQ(decide->possibleActions(), std::vector<json>{back});
    EXPECT_EQ(decide->next(), "end");
}

TEST(DecideActivity, GoesBackAndAnotherWay) {
    const auto decide = samples::activity(doors());
    (void)decide->act(answer("no"));
    (void)decide->act(answer("other"));
    EXPECT_EQ(decide->view()["door"]["id"], "hotline");
    EXPECT_EQ(decide->view()["door"]["kinds"], json::array());
    ASSERT_TRUE(decide->act(back));
    EXPECT_EQ(decide->view()["question"]["id"], "picture");
    EXPECT_TRUE(decide->isDone()) << "a door was reached";
    ASSERT_TRUE(decide->act(answer("mine")));
    EXPECT_EQ(decide->view()["door"]["id"], "removal");
}

TEST(DecideActivity, KeepsOnlyThatADoorWasReached) {
    const auto decide = samples::activity(doors());
    (void)decide->act(answer("no"));
    EXPECT_EQ(decide->keep(), (json{{"done", false}}));
    (void)decide->act(answer("mine"));
    EXPECT_EQ(decide->keep(), (json{{"done", true}}));
    const auto later = samples::activity(doors());
    ASSERT_TRUE(later->restore(decide->keep()));
    EXPECT_TRUE(later->isDone());
    EXPECT_EQ(later->view()["path"], json::array());
    ASSERT_TRUE(later->restore(decide->save()));
    EXPECT_EQ(later->view(), decide->view());
}

TEST(DecideActivity, RefusesCirclesAndWhatCannotBeReached) {
    EXPECT_NE(faultWhen(1, 0, "moon").find("no question or door moon"), std::string::npos);
    EXPECT_NE(faultWhen(1, 0, "now").find("back to now"), std::string::npos);
    EXPECT_NE(faultWhen(1, 1, "picture").find("circle"), std::string::npos);
    EXPECT_NE(faultWhen(0, 1, "removal").find("cannot be reached"), std::string::npos);
    EXPECT_NE(faultWhen(0, 0, "removal").find("no answer leads to the door call"), std::string::npos);
}

TEST(DecideActivity, RefusesAnIdOfAQuestionAndADoorAndAKindThatHelpLacks) {
    Scene same = doors();
    same.body["doors"][2]["id"] = "picture";
    EXPECT_NE(makeActivity(same).error().text().find("a question has this id"), std::string::npos);
    Scene kind = doors();
    kind.body["doors"][0]["kinds"] = {"magic"};
    EXPECT_NE(makeActivity(kind).error().text().find("kinds has no magic"), std::string::npos);
}

TEST(DecideActivity, RefusesABodyThatDoesNotFollowItsSchema) {
    const std::vector<std::pair<json, std::string>> table{
        {{{"prompt", nullptr}}, "prompt is missing"},
        {{{"questions", nullptr}}, "questions is not a list"},
        {{{"questions", json::array()}}, "questions is not a list"},
        {{{"doors", nullptr}}, "doors is not a list"},
        {{{"doors", json::array({1})}}, "doors is not a list"},
        {{{"questions", json::array({{{"id", "now"}, {"ask", text("?")}}})}}, "answers is not a list"},
        {{{"next", nullptr}}, "next is missing"},
    };
    for (const auto& [patch, message] : table) {
        Scene scene = doors();
        scene.body.merge_patch(patch);
        const auto made = makeActivity(scene);
        ASSERT_FALSE(made) << patch;
        EXPECT_NE(made.error().text().find(message), std::string::npos) << made.error().text();
    }
}

TEST(DecideActivity, RefusesASavedStateThatDoesNotFit) {
    const std::vector<json> table{
        nullptr,
        json::array(),
        json::object(),
        {{"done", 1}},
        {{"done", true}, {"x", 1}},
        {{"answers", {"moon"}}, {"done", false}},
        {{"answers", {"yes", "mine"}}, {"done", true}},
        {{"answers", {"yes"}}, {"done", false}},
        {{"answers", {1}}, {"done", false}},
        {{"answers", "yes"}, {"done", true}},
        {{"answers", {"no"}}, {"done", "no"}},
        {{"answers", {"no"}}},
        {{"answers", std::vector<std::string>(100000, "no")}, {"done", true}},
        {{"answers", {"no"}}, {"done", false}, {"x", 1}},
    };
    for (const json& saved : table) {
        const auto used = samples::activity(doors());
        const json fresh = used->save();
        (void)used->act(used->possibleActions().front());
        const auto restored = used->restore(saved);
        ASSERT_FALSE(restored) << saved;
        EXPECT_EQ(restored.error().code, ErrorCode::Invalid);
        EXPECT_EQ(used->save(), fresh) << saved;
    }
}

TEST(DecideActivity, RefusesActionsThatDoNotFitAndStaysAsItWas) {
    const auto used = samples::activity(doors());
    const json before = used->save();
    std::vector<json> table = samples::noActions();
    const std::vector<json> more{
        back, answer(""), answer("moon"), answer("mine"), {{"do", "answer"}, {"answer", 1}}, {{"do", "answer"}},
    };
    table.insert(table.end(), more.begin(), more.end());
    for (const json& action : table) {
        const auto answers = used->act(action);
        ASSERT_FALSE(answers) << action;
        EXPECT_EQ(answers.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(used->save(), before);
}
