// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/scenegraph.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using namespace pathlight::samples;

TEST(SceneGraph, MeasuresTheShortestWayToTheEnd) {
    const auto graph = SceneGraph::create(*village());
    ASSERT_TRUE(graph) << graph.error().text();
    const std::map<std::string, int> expected{{"hello", 5}, {"fork", 4}, {"ask", 3},  {"cards", 2}, {"goodbye", 1},
                                              {"lost", 5},  {"far", 6},  {"away", 5}, {"end", 0}};
    for (const auto& [scene, distance] : expected) {
        EXPECT_EQ(graph->distanceToEnd(scene), distance) << scene;
    }
    EXPECT_EQ(graph->exits("fork"), (std::vector<std::string>{"ask", "lost", "far"}));
}

TEST(SceneGraph, RefusesUnsoundModules) {
    struct Case {
        std::string name;
        std::vector<Scene> scenes;
        std::string context;
    };
    Scene unsound = story("b", "end");
    unsound.body.erase("text");
    const std::vector<Case> cases{
        {"no scene at all", {}, "m00-sample"},
        {"a way to nowhere", {story("a", "b")}, "m00-sample/a"},
        {"a choice to nowhere", {branch("a", {"end", "b"})}, "m00-sample/a"},
        {"an id twice", {story("a", "end"), story("a", "end")}, "m00-sample/a"},
        {"a scene called end", {story("end", "end")}, "m00-sample/end"},
        {"no id", {story("", "end")}, "m00-sample/"},
        {"an id with a space", {story("a b", "end")}, "m00-sample/a b"},
        {"an id that is no UTF-8", {story("a\xff", "end")}, "m00-sample/a\xff"},
        {"a circle", {story("a", "b"), story("b", "a")}, "m00-sample/a"},
        {"a circle beside the way", {branch("a", {"end", "b"}), story("b", "b")}, "m00-sample/b"},
        {"an unsound scene", {story("a", "b"), unsound}, "m00-sample/b"},
        {"an unknown type", {{"a", "quiz", story("a", "end").body}}, "m00-sample/a"},
    };
    for (const Case& one : cases) {
        SCOPED_TRACE(one.name);
        const auto graph = SceneGraph::create(*module(one.scenes));
        ASSERT_FALSE(graph);
        EXPECT_EQ(graph.error().code, ErrorCode::Invalid);
        EXPECT_EQ(graph.error().context, one.context);
    }
}

TEST(SceneGraph, RefusesAStartThatIsNotThere) {
    const auto unsound = module({story("a", "end")});
    unsound->start = "b";
    EXPECT_FALSE(SceneGraph::create(*unsound));
}
