// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/reviewround.h"

#include "learning/modulesession.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using namespace pathlight::samples;

TEST(ReviewRound, TakesWhatIsMeasuredAndHasOneWayOn) {
    EXPECT_TRUE(canBeReviewed(choice("ask", "cards")));
    EXPECT_TRUE(canBeReviewed(choice("ask", "cards", true, 2)));
    EXPECT_TRUE(canBeReviewed(sort("cards", "end")));
    EXPECT_FALSE(canBeReviewed(story("hello", "fork"))) << "nothing of it is right or wrong";
    EXPECT_FALSE(canBeReviewed(branch("fork", {"ask", "lost"}))) << "the way on depends on the answer";
    EXPECT_FALSE(canBeReviewed(branch("fork", {"ask"}))) << "its ways on belong to its choices";
    EXPECT_FALSE(canBeReviewed({"odd", "dance", {}}));
    EXPECT_FALSE(canBeReviewed({"odd", "choice", {{"next", "end"}}}));
}

TEST(ReviewRound, LeadsThroughTheScenesAndEnds) {
    const auto review = makeReview({choice("ask", "far"), sort("cards", "ask"), choice("ask", "end")});
    ASSERT_TRUE(review) << review.error().text();
    auto session = ModuleSession::start(std::make_shared<const Module>(*review));
    ASSERT_TRUE(session) << session.error().text();
    EXPECT_EQ(session->module().summary.id, reviewModule);
    EXPECT_EQ(session->length(), 3);
    EXPECT_EQ(session->scene().type, "choice");
    EXPECT_FALSE(session->next()) << "a situation is done before the next one comes";
    ASSERT_TRUE(session->act(choose("b")));
    ASSERT_TRUE(session->act(choose("a")));
    ASSERT_TRUE(session->next());
    EXPECT_EQ(session->scene().type, "sort");
    EXPECT_EQ(session->position(), 1);
    session->back();
    EXPECT_EQ(session->activity().view()["options"][0]["chosen"], true);
    ASSERT_TRUE(session->next());
    for (const auto& [card, basket] : {std::pair{"name", "keep"}, {"hurt", "tell"}, {"game", "keep"}}) {
        ASSERT_TRUE(session->act(place(card, basket)));
    }
    ASSERT_TRUE(session->next());
    EXPECT_FALSE(session->activity().isDone()) << "the second of two scenes with one name is a scene of its own";
    ASSERT_TRUE(session->act(choose("c")));
    ASSERT_TRUE(session->next());
    EXPECT_TRUE(session->isFinished());
}

TEST(ReviewRound, RefusesWhatCannotStandInIt) {
    const auto review = makeReview({choice("ask", "end"), story("hello", "end")});
    ASSERT_FALSE(review);
    EXPECT_EQ(review.error().code, ErrorCode::Invalid);
    EXPECT_EQ(review.error().context, "hello");
}
