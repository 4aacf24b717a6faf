// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;
using samples::text;

namespace {

Scene words() {
    return {"scene",
            "say",
            {{"prompt", text("When you want to stop")},
             {"sentences",
              {{{"id", "stop"}, {"text", text("I do not want that.")}}, {{"id", "go"}, {"text", text("I am going.")}}}},
             {"ask", text("Say it aloud")},
             {"feedback", text("You said it")},
             {"next", "end"}}};
}

json choose(const std::string& sentence) { return {{"do", "choose"}, {"sentence", sentence}}; }

const json said{{"do", "said"}};

}  // namespace

TEST(SayActivity, AsksOnceASentenceIsChosen) {
    const auto say = samples::activity(words());
    EXPECT_EQ(say->view()["sentences"][0],
              (json{{"id", "stop"}, {"text", text("I do not want that.")}, {"chosen", false}}));
    EXPECT_FALSE(say->view().contains("ask"));
    EXPECT_EQ(say->act(choose("go")).value(), (std::vector{Answer{"", 1, "go", std::nullopt}}));
    EXPECT_EQ(say->view()["ask"], text("Say it aloud"));
    EXPECT_TRUE(say->view()["sentences"][1]["chosen"]);
    EXPECT_FALSE(say->view()["said"]);
    EXPECT_FALSE(say->isDone());
}

TEST(SayActivity, ShowsThePictureOfASentence) {
    Scene drawn = words();
    drawn.body["sentences"][0]["picture"] = {{"media", "hand"}};
    const json sentences = samples::activity(drawn)->view()["sentences"];
    EXPECT_EQ(sentences[0]["picture"], (json{{"media", "hand"}, {"alt", ""}}));
    EXPECT_FALSE(sentences[1].contains("picture"));
}

TEST(SayActivity, IsDoneWhenItWasSaid) {
    const auto say = samples::activity(words());
    (void)say->act(choose("go"));
    EXPECT_TRUE(say->act(said)->empty());
    EXPECT_TRUE(say->isDone());
    EXPECT_EQ(say->view()["feedback"], text("You said it"));
    EXPECT_EQ(say->next(), "end");
    EXPECT_TRUE(say->act(said)->empty()) << "it may be said again";
}

TEST(SayActivity, AnotherSentenceMayBeChosenAndIsNoNewAnswer) {
    const auto say = samples::activity(words());
    (void)say->act(choose("go"));
    (void)say->act(said);
    EXPECT_TRUE(say->act(choose("stop"))->empty());
    EXPECT_TRUE(say->view()["sentences"][0]["chosen"]);
    EXPECT_FALSE(say->view()["sentences"][1]["chosen"]);
    EXPECT_TRUE(say->isDone());
}

TEST(SayActivity, ComesBackAsItWas) {
    const auto say = samples::activity(words());
    (void)say->act(choose("go"));
    (void)say->act(said);
    const auto later = samples::activity(words());
    ASSERT_TRUE(later->restore(say->save()));
    EXPECT_EQ(later->view(), say->view());
    EXPECT_EQ(say->keep(), say->save());
}

TEST(SayActivity, ItsFirstPossibleActionsLeadOn) {
    const auto say = samples::activity(words());
    (void)say->act(say->possibleActions().front());
    (void)say->act(say->possibleActions().front());
    EXPECT_TRUE(say->isDone());
}

TEST(SayActivity, RefusesABodyThatDoesNotFollowItsSchema) {
    const std::vector<std::pair<json, std::string>> table{
        {{{"prompt", nullptr}}, "prompt is missing"},
        {{{"ask", nullptr}}, "ask is missing"},
        {{{"feedback", nullptr}}, "feedback is missing"},
        {{{"sentences", nullptr}}, "sentences is not a list"},
        {{{"sentences", json::array({1})}}, "sentences is not a list"},
        {{{"sentences", {{{"id", "a"}}, {{"id", "b"}}}}}, "text is missing"},
        {{{"next", 1}}, "next is not an id"},
        {{{"picture", "cover"}}, "not a picture"},
        {{{"sentences", {{{"id", "a"}, {"text", text("A")}, {"picture", "hand"}}, {{"id", "b"}, {"text", text("B")}}}}},
         "not a picture"},
    };
    for (const auto& [patch, message] : table) {
        Scene scene = words();
        scene.body.merge_patch(patch);
        const auto made = makeActivity(scene);
        ASSERT_FALSE(made) << patch;
        EXPECT_NE(made.error().text().find(message), std::string::npos) << made.error().text();
    }
}

TEST(SayActivity, RefusesASavedStateThatDoesNotFit) {
    const std::vector<json> table{
        nullptr,
        json::array(),
        json::object(),
        {{"chosen", "stop"}},
        {{"chosen", "moon"}, {"said", false}},
        {{"chosen", ""}, {"said", true}},
        {{"chosen", "stop"}, {"said", "yes"}},
        {{"chosen", 1}, {"said", false}},
        {{"chosen", "stop"}, {"said", false}, {"x", 1}},
        {{"done", true}},
    };
    for (const json& saved : table) {
        const auto used = samples::activity(words());
        const json fresh = used->save();
        (void)used->act(used->possibleActions().front());
        const auto restored = used->restore(saved);
        ASSERT_FALSE(restored) << saved;
        EXPECT_EQ(restored.error().code, ErrorCode::Invalid);
        EXPECT_EQ(used->save(), fresh) << saved;
    }
}

TEST(SayActivity, RefusesActionsThatDoNotFitAndStaysAsItWas) {
    const auto used = samples::activity(words());
    const json before = used->save();
    std::vector<json> table = samples::noActions();
    const std::vector<json> more{
        said,
        choose(""),
        choose("moon"),
        {{"do", "choose"}, {"sentence", 1}},
    };
    table.insert(table.end(), more.begin(), more.end());
    for (const json& action : table) {
        const auto answers = used->act(action);
        ASSERT_FALSE(answers) << action;
        EXPECT_EQ(answers.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(used->save(), before);
}
