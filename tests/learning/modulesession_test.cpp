// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/modulesession.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <type_traits>

using namespace pathlight;
using namespace pathlight::samples;
using nlohmann::json;

namespace {

ModuleSession begin(const std::shared_ptr<const Module>& module, const json& saved = {}) {
    auto session = ModuleSession::start(module, saved);
    if (!session) ADD_FAILURE() << session.error().text();
    return std::move(*session);
}

/// A step of a walk: an action, "next" or "back".
void step(ModuleSession& session, const json& what) {
    if (what == "next") {
        const auto gone = session.next();
        EXPECT_TRUE(gone) << gone.error().text();
    } else if (what == "back") {
        session.back();
    } else {
        const auto answers = session.act(what);
        EXPECT_TRUE(answers) << what << answers.error().text();
    }
}

void expectSame(const ModuleSession& one, const ModuleSession& other) {
    EXPECT_EQ(one.scene().id, other.scene().id);
    EXPECT_EQ(one.save(), other.save());
    EXPECT_EQ(one.activity().view(), other.activity().view());
    EXPECT_EQ(one.activity().isDone(), other.activity().isDone());
    EXPECT_EQ(one.position(), other.position());
    EXPECT_EQ(one.length(), other.length());
    EXPECT_EQ(one.canGoBack(), other.canGoBack());
    EXPECT_EQ(one.isFinished(), other.isFinished());
}

/// A walk through the village with wrong tries, both detours, one of them twice, and ways back.
const std::vector<json> longWalk{"next",
                                 take("to-lost"),
                                 "next",
                                 "next",
                                 take("to-far"),
                                 "back",
                                 "next",
                                 "next",
                                 choose("b"),
                                 choose("a"),
                                 "next",
                                 "back",
                                 choose("c"),
                                 "next",
                                 "next",
                                 take("to-lost"),
                                 take("to-far"),
                                 "next",
                                 "next",
                                 "next",
                                 take("to-ask"),
                                 "next",
                                 choose("b"),
                                 choose("c"),
                                 "next",
                                 place("name", "tell"),
                                 place("game", "tell"),
                                 "back",
                                 "next",
                                 place("hurt", "tell"),
                                 place("name", "keep"),
                                 "next",
                                 "next",
                                 "back",
                                 "back",
                                 "next",
                                 "next"};

}  // namespace

static_assert(std::is_nothrow_move_constructible_v<ModuleSession> && std::is_nothrow_move_assignable_v<ModuleSession>);

TEST(ModuleSession, InASensitiveModuleWhatDecidesNothingMayBePassedOver) {
    const auto quiet = module({choice("ask", "fork"), branch("fork", {"goodbye", "ask"}), story("goodbye", "end")});
    EXPECT_FALSE(begin(quiet).next());
    quiet->summary.sensitive = true;
    ModuleSession session = begin(quiet);
    EXPECT_TRUE(session.canGoOn());
    step(session, "next");
    EXPECT_EQ(session.scene().id, "fork");
    EXPECT_FALSE(session.canGoOn()) << "a way has to be chosen where there are several";
    EXPECT_FALSE(session.next());
    step(session, take("to-goodbye"));
    step(session, "next");
    step(session, "next");
    EXPECT_TRUE(session.isFinished());
    EXPECT_FALSE(session.canGoOn());
}

TEST(ModuleSession, BeginsAtTheFirstScene) {
    const ModuleSession session = begin(village());
    EXPECT_EQ(session.scene().id, "hello");
    EXPECT_FALSE(session.canGoBack());
    EXPECT_FALSE(session.isFinished());
    EXPECT_EQ(session.position(), 0);
    EXPECT_EQ(session.length(), 5);
}

TEST(ModuleSession, DoesNotGoOnBeforeTheSceneIsDone) {
    ModuleSession session = begin(village());
    step(session, "next");
    const auto gone = session.next();
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, ErrorCode::Invalid);
    EXPECT_EQ(session.scene().id, "fork");
}

TEST(ModuleSession, ADetourLeadsBackToABranchThatKnowsWhatWasTried) {
    ModuleSession session = begin(village());
    for (const json& what : {json("next"), take("to-far"), json("next"), choose("a"), json("next"), json("next")}) {
        step(session, what);
    }
    EXPECT_EQ(session.scene().id, "fork");
    const json choices = session.activity().view()["choices"];
    EXPECT_EQ(choices[2]["tried"], true);
    EXPECT_EQ(choices[2]["chosen"], false);
    EXPECT_FALSE(session.activity().isDone());
    EXPECT_EQ(session.position(), 1) << "a detour does not lengthen the way";
    EXPECT_EQ(session.length(), 5);
    session.back();
    EXPECT_EQ(session.scene().id, "hello");
}

TEST(ModuleSession, TheLengthIsThatOfTheShortestWayFromHere) {
    ModuleSession session = begin(village());
    for (const json& what : {json("next"), take("to-far"), json("next")}) {
        step(session, what);
    }
    EXPECT_EQ(session.scene().id, "far");
    EXPECT_EQ(session.position(), 2);
    EXPECT_EQ(session.length(), 8);
}

TEST(ModuleSession, GoingBackFindsTheSceneAsItWasLeft) {
    ModuleSession session = begin(village());
    for (const json& what : {json("next"), take("to-ask"), json("next"), choose("b")}) {
        step(session, what);
    }
    const json left = session.activity().view();
    step(session, "back");
    EXPECT_EQ(session.activity().view()["choices"][0]["chosen"], true);
    step(session, "next");
    EXPECT_EQ(session.activity().view(), left);
}

TEST(ModuleSession, FinishesAndComesBackFromTheFinish) {
    ModuleSession session = begin(module({story("a", "b"), story("b", "end")}));
    step(session, "next");
    step(session, "next");
    EXPECT_TRUE(session.isFinished());
    EXPECT_EQ(session.position(), 2);
    EXPECT_EQ(session.length(), 2);
    EXPECT_FALSE(session.next());
    EXPECT_FALSE(session.act(choose("a")));
    EXPECT_TRUE(session.canGoBack());
    session.back();
    EXPECT_FALSE(session.isFinished());
    EXPECT_EQ(session.scene().id, "b");
}

TEST(ModuleSession, GoingBackAtTheFirstSceneDoesNothing) {
    ModuleSession session = begin(village());
    const json before = session.save();
    session.back();
    EXPECT_EQ(session.save(), before);
}

TEST(ModuleSession, ARefusedActionChangesNothing) {
    ModuleSession session = begin(village());
    const json before = session.save();
    for (const json& action : noActions()) {
        EXPECT_FALSE(session.act(action)) << action;
    }
    EXPECT_EQ(session.save(), before);
}

TEST(ModuleSession, ACopyIsASessionOfItsOwn) {
    ModuleSession session = begin(village());
    step(session, "next");
    ModuleSession copy = session;
    expectSame(copy, session);
    step(copy, take("to-ask"));
    EXPECT_FALSE(session.activity().isDone());
    step(copy, "next");
    EXPECT_EQ(session.scene().id, "fork");
    session = copy;
    expectSame(session, copy);
    EXPECT_EQ(session.scene().id, "ask");
}

TEST(ModuleSession, RefusesAnUnsoundModule) {
    const auto session = ModuleSession::start(module({story("a", "nowhere")}));
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().code, ErrorCode::Invalid);
}

TEST(ModuleSession, ResumedAtEveryStepItIsTheUninterruptedWalk) {
    const auto module = village();
    ModuleSession whole = begin(module);
    ModuleSession interrupted = begin(module);
    for (std::size_t index = 0; index < longWalk.size(); ++index) {
        SCOPED_TRACE(index);
        step(whole, longWalk[index]);
        step(interrupted, longWalk[index]);
        interrupted = begin(module, json::parse(interrupted.save().dump()));
        expectSame(interrupted, whole);
    }
    EXPECT_TRUE(whole.isFinished());
}

TEST(ModuleSession, ASavedStateDoesNotGrowWithTheNumberOfDetours) {
    ModuleSession session = begin(village());
    step(session, "next");
    for (const char* way : {"to-lost", "to-far"}) {
        step(session, take(way));
        step(session, "next");
        if (session.scene().id == "far") step(session, choose("a"));
        while (session.scene().id != "fork") {
            step(session, "next");
        }
    }
    const std::size_t size = session.save().dump().size();
    for (int round = 0; round < 50; ++round) {
        step(session, take("to-lost"));
        step(session, "next");
        step(session, "next");
    }
    EXPECT_EQ(session.save().dump().size(), size);
}
