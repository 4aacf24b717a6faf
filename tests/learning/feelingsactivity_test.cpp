// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;
using samples::text;

namespace {

Scene faces() {
    const auto feeling = [](const std::string& id) {
        return json{{"id", id}, {"text", text("Feeling " + id)}, {"note", text("It is all right: " + id)}};
    };
    json body{{"prompt", text("How may that feel?")},
              {"feelings", {feeling("sad"), feeling("calm"), feeling("mixed")}},
              {"next", "end"}};
    body["feelings"][1]["picture"] = {{"media", "calm"}, {"alt", "A lake"}};
    return {"scene", "feelings", std::move(body)};
}

json choose(const std::string& feeling) { return {{"do", "choose"}, {"feeling", feeling}}; }

}  // namespace

TEST(FeelingsActivity, MayBePassedOver) {
    const auto feelings = samples::activity(faces());
    EXPECT_TRUE(feelings->isDone());
    EXPECT_EQ(feelings->next(), "end");
    EXPECT_EQ(feelings->view()["feelings"].size(), 3U);
    EXPECT_EQ(feelings->view()["feelings"][0], (json{{"id", "sad"}, {"text", text("Feeling sad")}, {"chosen", false}}));
    EXPECT_FALSE(feelings->view().contains("note"));
}

TEST(FeelingsActivity, EachHasAKindWordAndGivesNoAnswer) {
    const auto feelings = samples::activity(faces());
    EXPECT_TRUE(feelings->act(choose("sad"))->empty());
    EXPECT_EQ(feelings->view()["note"], text("It is all right: sad"));
    EXPECT_TRUE(feelings->act(choose("mixed"))->empty());
    EXPECT_FALSE(feelings->view()["feelings"][0]["chosen"]);
    EXPECT_TRUE(feelings->view()["feelings"][2]["chosen"]);
    (void)feelings->act(choose("mixed"));
    EXPECT_FALSE(feelings->view().contains("note")) << "choosing it again lets it go";
}

TEST(FeelingsActivity, KeepsNothingOfWhatWasChosen) {
    const auto feelings = samples::activity(faces());
    const json before = feelings->keep();
    (void)feelings->act(choose("sad"));
    EXPECT_EQ(feelings->keep(), before);
    EXPECT_EQ(feelings->keep(), (json{{"done", true}}));
    const auto later = samples::activity(faces());
    ASSERT_TRUE(later->restore(feelings->keep()));
    EXPECT_FALSE(later->view().contains("note"));
    ASSERT_TRUE(later->restore({{"done", false}}));
    ASSERT_TRUE(later->restore(feelings->save()));
    EXPECT_EQ(later->view(), feelings->view());
}

TEST(FeelingsActivity, RefusesABodyThatDoesNotFollowItsSchema) {
    const std::vector<std::pair<json, std::string>> table{
        {{{"prompt", nullptr}}, "prompt is missing"},
        {{{"feelings", nullptr}}, "feelings is not a list"},
        {{{"feelings", json::array({1})}}, "feelings is not a list"},
        {{{"feelings", {{{"id", "a"}, {"text", text("A")}}, {{"id", "b"}}}}}, "note is missing"},
        {{{"next", nullptr}}, "next is missing"},
        {{{"glim", 1}}, "mood"},
    };
    for (const auto& [patch, message] : table) {
        Scene scene = faces();
        scene.body.merge_patch(patch);
        const auto made = makeActivity(scene);
        ASSERT_FALSE(made) << patch;
        EXPECT_NE(made.error().text().find(message), std::string::npos) << made.error().text();
    }
}

TEST(FeelingsActivity, RefusesASavedStateThatDoesNotFit) {
    const std::vector<json> table{
        nullptr,
        json::array(),
        json::object(),
        {{"done", 1}},
        {{"done", true}, {"x", 1}},
        {{"chosen", "moon"}},
        {{"chosen", 1}},
        {{"chosen", "sad"}, {"done", true}},
    };
    for (const json& saved : table) {
        const auto used = samples::activity(faces());
        const json fresh = used->save();
        (void)used->act(used->possibleActions().front());
        const auto restored = used->restore(saved);
        ASSERT_FALSE(restored) << saved;
        EXPECT_EQ(restored.error().code, ErrorCode::Invalid);
        EXPECT_EQ(used->save(), fresh) << saved;
    }
}

TEST(FeelingsActivity, RefusesActionsThatDoNotFitAndStaysAsItWas) {
    const auto used = samples::activity(faces());
    const json before = used->save();
    std::vector<json> table = samples::noActions();
    const std::vector<json> more{
        choose(""),
        choose("moon"),
        {{"do", "choose"}, {"feeling", 1}},
    };
    table.insert(table.end(), more.begin(), more.end());
    for (const json& action : table) {
        const auto answers = used->act(action);
        ASSERT_FALSE(answers) << action;
        EXPECT_EQ(answers.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(used->save(), before);
}
