// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;

TEST(StoryActivity, ShowsItsTextAndIsDone) {
    const auto story = samples::activity(samples::story("hello", "fork"));
    EXPECT_EQ(story->view(), (json{{"text", samples::text("Once there was hello")}, {"help", false}}));
    EXPECT_TRUE(story->isDone());
    EXPECT_EQ(story->next(), "fork");
    EXPECT_EQ(story->exits(), std::vector<std::string>{"fork"});
}

TEST(StoryActivity, ShowsEverythingThatTheSceneHas) {
    Scene scene = samples::story("help", "end");
    scene.body.update({{"title", samples::text("Here")},
                       {"help", true},
                       {"glim", "proud"},
                       {"picture", {{"media", "cover"}, {"alt", "A door"}}}});
    const json view = samples::activity(scene)->view();
    EXPECT_EQ(view["title"], samples::text("Here"));
    EXPECT_EQ(view["help"], true);
    EXPECT_EQ(view["glim"], "proud");
    EXPECT_EQ(view["picture"], (json{{"media", "cover"}, {"alt", "A door"}}));
}

TEST(StoryActivity, GivesADecorativePictureAnEmptyAlternative) {
    Scene scene = samples::story("help", "end");
    scene.body["picture"] = {{"media", "cover"}};
    EXPECT_EQ(samples::activity(scene)->view()["picture"], (json{{"media", "cover"}, {"alt", ""}}));
}

TEST(StoryActivity, TakesNoAction) {
    const auto story = samples::activity(samples::story("hello", "fork"));
    EXPECT_TRUE(story->possibleActions().empty());
    for (const json& action : samples::noActions()) {
        EXPECT_FALSE(story->act(action)) << action;
    }
    EXPECT_FALSE(story->act(samples::choose("a")));
}
