// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;
using samples::text;

namespace {

Scene talk() {
    return {"talk",
            "talk",
            {{"title", text("At the table")},
             {"text", text("Pick a quiet moment")},
             {"questions",
              {{{"id", "game"}, {"text", text("Which game do you like?")}},
               {{"id", "who"}, {"text", text("Who would you tell?")}}}},
             {"next", "end"}}};
}

json tick(const json& question) { return {{"do", "tick"}, {"question", question}}; }

struct BadBody {
    std::string name;
    json patch;           ///< RFC 7386: null removes a field
    std::string message;  ///< a part of what is said
};

class BadTalk : public testing::TestWithParam<BadBody> {};

json questions(std::size_t size) {
    json list = json::array();
    for (std::size_t index = 0; index < size; ++index) {
        list.push_back({{"id", "q" + std::to_string(index)}, {"text", text("Question")}});
    }
    return {{"questions", list}};
}

json question(const json& patch) {
    json list = talk().body["questions"];
    list[1].merge_patch(patch);
    return {{"questions", list}};
}

}  // namespace

TEST(TalkActivity, ShowsTheCard) {
    const json view = samples::activity(talk())->view();
    EXPECT_EQ(view["title"], text("At the table"));
    EXPECT_EQ(view["text"], text("Pick a quiet moment"));
    EXPECT_EQ(view["for"], "child");
    EXPECT_EQ(view["questions"].size(), 2U);
    EXPECT_EQ(view["questions"][0], (json{{"id", "game"}, {"text", text("Which game do you like?")}, {"done", false}}));
}

TEST(TalkActivity, SaysWhoReadsTheCard) {
    for (const char* reader : {"child", "adult"}) {
        Scene scene = talk();
        scene.body["for"] = reader;
        EXPECT_EQ(samples::activity(scene)->view()["for"], reader);
    }
}

TEST(TalkActivity, TicksAndLetsGoWithoutAnAnswer) {
    const auto card = samples::activity(talk());
    EXPECT_TRUE(card->act(tick("who")).value().empty());
    EXPECT_EQ(card->view()["questions"][1]["done"], true);
    EXPECT_EQ(card->view()["questions"][0]["done"], false);
    EXPECT_TRUE(card->act(tick("who")).value().empty());
    EXPECT_EQ(card->view()["questions"][1]["done"], false);
}

TEST(TalkActivity, IsAlwaysDone) {
    const auto card = samples::activity(talk());
    EXPECT_TRUE(card->isDone());
    EXPECT_EQ(card->next(), "end");
    EXPECT_EQ(card->exits(), std::vector<std::string>{"end"});
}

TEST(TalkActivity, TakesEveryPossibleAction) {
    const auto card = samples::activity(talk());
    EXPECT_EQ(card->possibleActions(), (std::vector<json>{tick("game"), tick("who")}));
    for (const json& action : card->possibleActions()) {
        EXPECT_TRUE(card->act(action)) << action;
    }
}

TEST(TalkActivity, RefusesImpossibleActionsAndStaysAsItWas) {
    const auto card = samples::activity(talk());
    (void)card->act(tick("game"));
    const json before = card->save();
    std::vector<json> impossible = samples::noActions();
    impossible.insert(impossible.end(), {tick("z"), tick(""), tick(1), {{"do", "tick"}, {"item", "game"}}});
    for (const json& action : impossible) {
        const auto answers = card->act(action);
        ASSERT_FALSE(answers) << action;
        EXPECT_EQ(answers.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(card->save(), before);
}

TEST(TalkActivity, ComesBackAsItWasSaved) {
    const auto card = samples::activity(talk());
    (void)card->act(tick("who"));
    EXPECT_EQ(card->save(), (json{{"done", {"who"}}}));
    const auto again = samples::activity(talk());
    ASSERT_TRUE(again->restore(card->save()));
    EXPECT_EQ(again->view(), card->view());
}

TEST(TalkActivity, StaysAsNewAfterASavedStateThatDoesNotFit) {
    const std::vector<json> table{nullptr,
                                  7,
                                  json::array({"who"}),
                                  json::object(),
                                  {{"done", true}},
                                  {{"done", {"who", "who"}}},
                                  {{"done", {"who", "z"}}},
                                  {{"done", {nullptr}}},
                                  {{"done", {"who"}}, {"x", 1}},
                                  {{"ticked", {"who"}}}};
    for (const json& saved : table) {
        const auto card = samples::activity(talk());
        const json fresh = card->view();
        (void)card->act(tick("game"));
        const auto restored = card->restore(saved);
        ASSERT_FALSE(restored) << saved;
        EXPECT_EQ(restored.error().code, ErrorCode::Invalid);
        EXPECT_EQ(card->view(), fresh) << saved;
    }
}

TEST_P(BadTalk, IsRefused) {
    Scene scene = talk();
    scene.body.merge_patch(GetParam().patch);
    const auto made = makeActivity(scene);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Invalid);
    EXPECT_NE(made.error().message.find(GetParam().message), std::string::npos) << made.error().text();
}

INSTANTIATE_TEST_SUITE_P(Bodies, BadTalk,
                         testing::Values(BadBody{"NoTitle", {{"title", nullptr}}, "title is missing"},
                                         BadBody{"NoText", {{"text", nullptr}}, "text is missing"},
                                         BadBody{"NoQuestions", questions(0), "questions is not a list"},
                                         BadBody{"SixQuestions", questions(6), "questions is not a list"},
                                         BadBody{"QuestionTwice", question({{"id", "game"}}), "used twice"},
                                         BadBody{"QuestionIsAString", question({{"text", "Who?"}}),
                                                 "text is not a text"},
                                         BadBody{"ForNobody", {{"for", "teacher"}}, "neither child nor adult"},
                                         BadBody{"ForIsANumber", {{"for", 3}}, "for is not an id"},
                                         BadBody{"NoNext", {{"next", nullptr}}, "next is missing"}),
                         [](const auto& one) { return one.param.name; });
