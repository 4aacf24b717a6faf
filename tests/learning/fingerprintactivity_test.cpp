// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;
using samples::text;

namespace {

const std::vector<std::string> base{"M0 0H320", "M10 200v-80"};

Scene house() {
    return {
        "scene",
        "fingerprint",
        {{"prompt", text("A fingerprint")},
         {"base", base},
         {"lines",
          {{{"id", "roof"}, {"text", text("The roof")}, {"paths", {"M10 120L60 80L110 120", "M10 120L60 60L110 120"}}},
           {{"id", "sun"}, {"text", text("The sun")}, {"paths", {"M0 0h1", "M0 0h2", "M0 0h3"}}}}},
         {"same", text("The same")},
         {"changed", text("Another one")},
         {"near", text("Near copies")},
         {"closing", text("That is all")},
         {"next", "end"}}};
}

json change(const std::string& line) { return {{"do", "change"}, {"line", line}}; }

}  // namespace

TEST(FingerprintActivity, IsTheBlake2bOfThePathsWithLineFeedsBetween) {
    const json view = samples::activity(house())->view();
    EXPECT_EQ(view["paths"], (json{base[0], base[1], "M10 120L60 80L110 120", "M0 0h1"}));
    // printf 'M0 0H320\nM10 200v-80\nM10 120L60 80L110 120\nM0 0h1' | b2sum -l 256
    EXPECT_EQ(view["fingerprint"], "f5640d09085e0d1a8072374e24b955d4a1af39611fc113a2b48216887778d392");
    EXPECT_EQ(view["firstFingerprint"], view["fingerprint"]);
    EXPECT_EQ(view["differing"], 0);
    EXPECT_EQ(view["lines"][1], (json{{"id", "sun"}, {"text", text("The sun")}, {"variant", 1}, {"variants", 3}}));
    EXPECT_FALSE(view.contains("message"));
    EXPECT_FALSE(view.contains("near"));
}

TEST(FingerprintActivity, AChangedLineGivesAnotherFingerprint) {
    const auto drawing = samples::activity(house());
    EXPECT_TRUE(drawing->act(change("sun"))->empty());
    const json view = drawing->view();
    EXPECT_NE(view["fingerprint"], view["firstFingerprint"]);
    EXPECT_GT(view["differing"], 32);
    EXPECT_EQ(view["paths"][3], "M0 0h2");
    EXPECT_EQ(view["lines"][1]["variant"], 2);
    EXPECT_EQ(view["message"], text("Another one"));
    EXPECT_EQ(view["near"], text("Near copies"));
    EXPECT_EQ(view["closing"], text("That is all"));
    EXPECT_TRUE(drawing->isDone());
    EXPECT_EQ(drawing->next(), "end");
}

TEST(FingerprintActivity, TheSameDrawingHasTheSameFingerprintAgain) {
    const auto drawing = samples::activity(house());
    for (int step = 0; step < 3; ++step) {
        EXPECT_EQ(drawing->isDone(), step > 0);
        (void)drawing->act(change("sun"));
    }
    const json view = drawing->view();
    EXPECT_EQ(view["fingerprint"], view["firstFingerprint"]);
    EXPECT_EQ(view["message"], text("The same"));
    EXPECT_TRUE(drawing->isDone()) << "it was changed once";
}

TEST(FingerprintActivity, ComesBackAsItWas) {
    const auto drawing = samples::activity(house());
    (void)drawing->act(change("sun"));
    (void)drawing->act(change("sun"));
    (void)drawing->act(change("roof"));
    const auto later = samples::activity(house());
    ASSERT_TRUE(later->restore(drawing->save()));
    EXPECT_EQ(later->view(), drawing->view());
    EXPECT_EQ(drawing->keep(), drawing->save());
    EXPECT_EQ(drawing->possibleActions(), (std::vector<json>{change("roof"), change("sun")}));
}

TEST(FingerprintActivity, RefusesABodyThatDoesNotFollowItsSchema) {
    const std::vector<std::pair<json, std::string>> table{
        {{{"prompt", nullptr}}, "prompt is missing"},
        {{{"same", nullptr}}, "same is missing"},
        {{{"changed", nullptr}}, "changed is missing"},
        {{{"near", nullptr}}, "near is missing"},
        {{{"base", nullptr}}, "base is not a list"},
        {{{"base", json::array()}}, "base is not a list"},
        {{{"base", {1}}}, "base is not a list"},
        {{{"base", {"file:///etc/passwd"}}}, "path data"},
        {{{"base", {""}}}, "path data"},
        {{{"base", {"M0 0 <svg>"}}}, "path data"},
        {{{"base", {"M0 0L1e9 5"}}}, "path data"},
        {{{"base", {"L0 0"}}}, "path data"},
        {{{"base", {"M0 0" + std::string(1000, ' ')}}}, "path data"},
        {{{"lines", nullptr}}, "lines is not a list"},
        {{{"lines", json::array({{{"id", "a"}, {"text", text("A")}, {"paths", {"M0 0", "M0 0"}}}})}}, "are the same"},
        {{{"lines", json::array({{{"id", "a"}, {"text", text("A")}, {"paths", {"M0 0"}}}})}}, "paths is not a list"},
        {{{"next", nullptr}}, "next is missing"},
    };
    for (const auto& [patch, message] : table) {
        Scene scene = house();
        scene.body.merge_patch(patch);
        const auto made = makeActivity(scene);
        ASSERT_FALSE(made) << patch;
        EXPECT_NE(made.error().text().find(message), std::string::npos) << made.error().text();
    }
}

TEST(FingerprintActivity, RefusesASavedStateThatDoesNotFit) {
    const std::vector<json> table{
        nullptr,
        json::array(),
        json::object(),
        {{"done", true}},
        {{"shapes", {{"roof", 2}}}, {"done", true}},
        {{"shapes", {{"roof", 0}}}, {"done", true}},
        {{"shapes", {{"roof", -1}}}, {"done", true}},
        {{"shapes", {{"roof", "1"}}}, {"done", true}},
        {{"shapes", {{"moon", 1}}}, {"done", true}},
        {{"shapes", {{"roof", 1}}}, {"done", false}},
        {{"shapes", {{"roof", 1}}}, {"done", 1}},
        {{"shapes", {1}}, {"done", true}},
        {{"shapes", {{"roof", 1}, {"moon", 1}}}, {"done", true}},
    };
    for (const json& saved : table) {
        const auto used = samples::activity(house());
        const json fresh = used->save();
        (void)used->act(used->possibleActions().front());
        const auto restored = used->restore(saved);
        ASSERT_FALSE(restored) << saved;
        EXPECT_EQ(restored.error().code, ErrorCode::Invalid);
        EXPECT_EQ(used->save(), fresh) << saved;
    }
}

TEST(FingerprintActivity, RefusesActionsThatDoNotFitAndStaysAsItWas) {
    const auto used = samples::activity(house());
    const json before = used->save();
    std::vector<json> table = samples::noActions();
    const std::vector<json> more{
        change(""),
        change("moon"),
        {{"do", "change"}, {"line", 1}},
        {{"do", "change"}},
    };
    table.insert(table.end(), more.begin(), more.end());
    for (const json& action : table) {
        const auto answers = used->act(action);
        ASSERT_FALSE(answers) << action;
        EXPECT_EQ(answers.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(used->save(), before);
}
