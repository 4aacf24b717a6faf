// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "learning/modulesession.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using namespace pathlight::samples;
using nlohmann::json;

namespace {

/// A session that stands at the sort scene with a card placed; its way: hello, fork, ask, cards.
ModuleSession atCards(const std::shared_ptr<const Module>& module) {
    auto session = ModuleSession::start(module).value();
    (void)session.next();
    (void)session.act(take("to-lost"));
    (void)session.next();
    (void)session.next();
    (void)session.act(take("to-ask"));
    (void)session.next();
    (void)session.act(choose("a"));
    (void)session.next();
    (void)session.act(place("name", "tell"));
    return session;
}

/// The saved state with one change, and the scene at which the session is then taken up.
struct Case {
    std::string name;
    json saved;
    std::string scene;
    bool finished = false;
};

json changed(const char* pointer, const json& value) {
    json saved = atCards(village()).save();
    saved[json::json_pointer(pointer)] = value;
    return saved;
}

json aroundADetour() {
    json saved = changed("/scenes/fork", {{"tried", {"to-lost"}}, {"chosen", "to-lost"}});
    saved["trail"] = {"hello", "fork", "lost", "fork"};
    return saved;
}

const std::vector<Case> cases{
    {"Null", nullptr, "hello"},
    {"Number", 5, "hello"},
    {"String", "hello", "hello"},
    {"List", json::array({"hello", "fork"}), "hello"},
    {"EmptyObject", json::object(), "hello"},
    {"OtherObject", {{"page", 3}}, "hello"},
    {"TrailIsNull", changed("/trail", nullptr), "hello"},
    {"TrailIsAString", changed("/trail", "hello"), "hello"},
    {"TrailIsAnObject", changed("/trail", {{"0", "hello"}}), "hello"},
    {"TrailIsEmpty", changed("/trail", json::array()), "hello"},
    {"TrailOfNumbers", changed("/trail", {1, 2, 3}), "hello"},
    {"TrailBeginsElsewhere", changed("/trail", {"fork", "ask", "cards"}), "hello"},
    {"TrailWithAJump", changed("/trail", {"hello", "fork", "cards"}), "fork"},
    {"TrailWithAnUnknownScene", changed("/trail", {"hello", "fork", "moon"}), "fork"},
    {"TrailInACircle", changed("/trail", {"hello", "fork", "hello", "fork"}), "fork"},
    {"TrailAroundADetour", aroundADetour(), "lost"},
    {"TrailToTheEnd", changed("/trail", {"hello", "fork", "ask", "cards", "end"}), "cards"},
    {"TrailOverAnUndoneScene", changed("/trail", {"hello", "fork", "ask", "cards", "goodbye"}), "cards"},
    {"ScenesAreNull", changed("/scenes", nullptr), "fork"},
    {"ScenesAreAList", changed("/scenes", json::array({1})), "fork"},
    {"ScenesOfNumbers", changed("/scenes", {{"fork", 1}, {"ask", 2}}), "fork"},
    {"UnknownScenes", changed("/scenes/moon", {{"chosen", "x"}}), "cards"},
    {"BranchStateIsAList", changed("/scenes/fork", json::array()), "fork"},
    {"BranchChoseTheUnknown", changed("/scenes/fork", {{"tried", {"x"}}, {"chosen", "x"}}), "fork"},
    {"BranchChoseTheUntried", changed("/scenes/fork", {{"tried", {"to-lost"}}, {"chosen", "to-ask"}}), "fork"},
    {"BranchTriedTwice", changed("/scenes/fork", {{"tried", {"to-ask", "to-ask"}}, {"chosen", "to-ask"}}), "fork"},
    {"BranchWithMore", changed("/scenes/fork", {{"tried", {"to-ask"}}, {"chosen", "to-ask"}, {"x", 1}}), "fork"},
    {"BranchLeadsElsewhere", changed("/scenes/fork/chosen", "to-lost"), "fork"},
    {"ChoiceStateIsNull", changed("/scenes/ask", nullptr), "ask"},
    {"ChoiceChoseTheUnknown", changed("/scenes/ask", {{"chosen", {"z"}}, {"last", "z"}}), "ask"},
    {"ChoiceWithoutLast", changed("/scenes/ask", {{"chosen", {"a"}}, {"last", ""}}), "ask"},
    {"ChoiceLastUnchosen", changed("/scenes/ask", {{"chosen", {"a"}}, {"last", "b"}}), "ask"},
    {"ChoiceOfNumbers", changed("/scenes/ask", {{"chosen", {1}}, {"last", "a"}}), "ask"},
    {"StoryStateIsNotEmpty", changed("/scenes/hello", {{"chosen", "a"}}), "cards"},
    {"SortOfUnknownCards", changed("/scenes/cards", {{"moon", {"tell"}}}), "cards"},
    {"SortOfUnknownBaskets", changed("/scenes/cards", {{"name", {"moon"}}}), "cards"},
    {"SortTriedTwice", changed("/scenes/cards", {{"name", {"tell", "tell"}}}), "cards"},
    {"SortGoesOnAfterTheRightOne", changed("/scenes/cards", {{"name", {"keep", "tell"}}}), "cards"},
    {"SortOfNothing", changed("/scenes/cards", {{"name", json::array()}}), "cards"},
    {"SortIsAString", changed("/scenes/cards", "name"), "cards"},
    {"FinishedTooEarly", changed("/finished", true), "cards"},
    {"FinishedIsAString", changed("/finished", "yes"), "cards"},
};

class SavedState : public testing::TestWithParam<Case> {};

void expectTakenUpAt(const std::string& scene, const json& saved) {
    const auto session = ModuleSession::start(village(), saved);
    ASSERT_TRUE(session) << session.error().text();
    EXPECT_EQ(session->scene().id, scene);
    EXPECT_FALSE(session->isFinished());
    const auto again = ModuleSession::start(village(), session->save());
    EXPECT_EQ(again->save(), session->save()) << "what was taken up is sound";
}

}  // namespace

TEST_P(SavedState, ThatDoesNotFitIsTakenUpAsFarAsItLeads) { expectTakenUpAt(GetParam().scene, GetParam().saved); }

// Apart from the others: GoogleTest copies its cases in every process that runs one test of them.
TEST(SavedState, WithAHugeTrailIsTakenUpAtTheBeginning) {
    expectTakenUpAt("hello", changed("/trail", std::vector<std::string>(100000, "hello")));
}

INSTANTIATE_TEST_SUITE_P(Garbage, SavedState, testing::ValuesIn(cases), [](const auto& one) { return one.param.name; });

TEST(SavedState, OfAnActivityThatDoesNotFitLeavesItAsNew) {
    const std::vector<std::pair<Scene, json>> table{
        {choice("s", "end"), {{"chosen", {"a", "z"}}, {"last", "a"}}},
        {sort("s", "end"), {{"game", {"keep"}}, {"name", {"moon"}}}},
        {sort("s", "end"), {{"name", {"keep", "tell"}}}},
        {sort("s", "end"), {{"name", {"tell", "tell"}}}},
        {sort("s", "end"), {{"name", json::array()}}},
        {branch("s", {"a", "b"}), {{"tried", {"to-a", "to-z"}}, {"chosen", "to-a"}}},
        {story("s", "end"), json::array()},
    };
    for (const auto& [scene, saved] : table) {
        const auto used = activity(scene);
        const json fresh = used->save();
        for (const json& action : used->possibleActions()) {
            (void)used->act(action);
        }
        const auto restored = used->restore(saved);
        ASSERT_FALSE(restored) << scene.type;
        EXPECT_EQ(restored.error().code, ErrorCode::Invalid);
        EXPECT_EQ(used->save(), fresh) << scene.type;
    }
}

TEST(SavedState, OfAModuleThatLostASceneLeadsAsFarAsItCan) {
    const json saved = atCards(village()).save();
    const auto shorter = module({story("hello", "fork"), branch("fork", {"ask", "lost"}), story("lost", "fork"),
                                 choice("ask", "goodbye"), story("goodbye", "end")});
    EXPECT_EQ(ModuleSession::start(shorter, saved)->scene().id, "ask");
}

TEST(SavedState, OfAModuleThatBeginsElsewhereBeginsThereAndKeepsWhatWasDone) {
    const json saved = atCards(village()).save();
    auto longer = village();
    longer->scenes.push_back(story("before", "hello"));
    longer->start = "before";
    auto session = ModuleSession::start(longer, saved);
    EXPECT_EQ(session->scene().id, "before");
    (void)session->next();
    (void)session->next();
    EXPECT_EQ(session->activity().view()["choices"][1]["tried"], true);
}

TEST(SavedState, OfASceneThatChangedItsTypeLeavesItAsNew) {
    const json saved = atCards(village()).save();
    auto other = village();
    for (Scene& scene : other->scenes) {
        if (scene.id == "ask") scene = sort("ask", "cards");
    }
    const auto session = ModuleSession::start(other, saved);
    EXPECT_EQ(session->scene().id, "ask");
    EXPECT_EQ(session->activity().view()["placed"], 0);
}
