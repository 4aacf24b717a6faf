// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/modulewalker.h"
#include "learning/modulesession.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <set>

using namespace pathlight;
using namespace pathlight::samples;

namespace {

/// Follows a route with a session of its own; the scenes' names on the way.
std::vector<std::string> follow(const std::shared_ptr<const Module>& module, const std::vector<WalkStep>& route) {
    auto session = ModuleSession::start(module).value();
    std::vector<std::string> scenes;
    for (const WalkStep& step : route) {
        EXPECT_EQ(session.scene().id, step.scene);
        scenes.push_back(step.scene);
        for (const auto& action : step.actions) {
            EXPECT_TRUE(session.act(action)) << action;
        }
        EXPECT_TRUE(session.next());
    }
    EXPECT_TRUE(session.isFinished());
    return scenes;
}

}  // namespace

TEST(ModuleWalker, ReachesEverySceneAndEnd) {
    const WalkReport report = walkModule(village());
    EXPECT_TRUE(report.faults.empty()) << report.faults.front().text();
    EXPECT_EQ(report.scenes, 8);
    EXPECT_EQ(report.ends, 1);
}

TEST(ModuleWalker, ItsRoutesTakeEveryWayAndCanBeFollowed) {
    const auto module = village();
    std::set<std::pair<std::string, std::string>> taken;
    for (const auto& route : walkModule(module).routes) {
        (void)follow(module, route);
        for (const WalkStep& step : route) {
            taken.emplace(step.scene, step.to);
        }
    }
    EXPECT_EQ(taken.size(), 10U);
}

TEST(ModuleWalker, CountsSeveralEnds) {
    const auto module = samples::module({branch("a", {"b", "c"}), story("b", "end"), story("c", "end")});
    const WalkReport report = walkModule(module);
    EXPECT_TRUE(report.faults.empty());
    EXPECT_EQ(report.ends, 2);
    EXPECT_EQ(report.routes.size(), 2U);
}

TEST(ModuleWalker, ReportsASceneThatNothingLeadsTo) {
    const WalkReport report = walkModule(module({story("a", "end"), story("b", "end")}));
    ASSERT_EQ(report.faults.size(), 1U);
    EXPECT_EQ(report.faults.front().context, "m00-sample/b");
    EXPECT_EQ(report.scenes, 1);
}

TEST(ModuleWalker, ReportsAnUnsoundModule) {
    const WalkReport report = walkModule(module({story("a", "nowhere")}));
    EXPECT_EQ(report.faults.size(), 1U);
    EXPECT_EQ(report.scenes, 0);
    EXPECT_TRUE(report.routes.empty());
}

TEST(ModuleWalker, EndsOnTheLargestSceneThatASchemaAllows) {
    Scene scene = sort("cards", "end");
    for (const char* basket : {"third", "fourth"}) {
        scene.body["baskets"].push_back({{"id", basket}, {"text", text(basket)}});
    }
    nlohmann::json cards = nlohmann::json::array();
    for (int number = 0; number < 12; ++number) {
        cards.push_back(scene.body["cards"][0]);
        cards.back()["id"] = "card-" + std::to_string(number);
        cards.back()["basket"] = "fourth";
    }
    scene.body["cards"] = cards;
    const WalkReport report = walkModule(module({scene}));
    EXPECT_TRUE(report.faults.empty());
    EXPECT_EQ(report.ends, 1);
}

TEST(ModuleWalker, EndsOnBranchesWithinBranches) {
    const auto tangled = module({branch("a", {"b", "c", "d"}), branch("b", {"end", "a", "c"}),
                                 branch("c", {"d", "a", "b"}), branch("d", {"b", "a", "c", "end"})});
    const WalkReport report = walkModule(tangled);
    EXPECT_TRUE(report.faults.empty());
    EXPECT_EQ(report.scenes, 4);
    EXPECT_EQ(report.ends, 2);
    for (const auto& route : report.routes) {
        (void)follow(tangled, route);
    }
}
