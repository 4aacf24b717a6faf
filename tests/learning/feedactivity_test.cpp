// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;
using samples::text;

namespace {

json post(const std::string& id, const std::string& topic) {
    return {{"id", id}, {"topic", topic}, {"author", text("Zuri")}, {"text", text("Post " + id)}};
}

/// Cats and stars in turn, two posts of rain at the end; five rounds.
Scene feed() {
    json posts = json::array();
    for (int number = 1; number <= 4; ++number) {
        posts.push_back(post("cat-" + std::to_string(number), "cats"));
        posts.push_back(post("star-" + std::to_string(number), "stars"));
    }
    posts.push_back(post("rain-1", "rain"));
    posts.push_back(post("rain-2", "rain"));
    posts[1]["advert"] = true;
    return {"loop",
            "feed",
            {{"prompt", text("Watch what Loop learns")},
             {"rule", text("The rule")},
             {"topics",
              {{{"id", "cats"}, {"text", text("Cats")}},
               {{"id", "stars"}, {"text", text("Stars")}},
               {{"id", "rain"}, {"text", text("Rain")}}}},
             {"posts", posts},
             {"rounds", 5},
             {"closing", text("That was Loop")},
             {"next", "end"}}};
}

json action(const std::string& verb) { return {{"do", verb}}; }

/// What the feed shows while the learner does this, round by round.
std::vector<std::string> shownDuring(const std::vector<std::string>& verbs, const Scene& scene = feed()) {
    const auto loop = samples::activity(scene);
    std::vector<std::string> shown;
    for (const std::string& verb : verbs) {
        shown.push_back(loop->view()["post"]["id"]);
        EXPECT_TRUE(loop->act(action(verb))) << verb;
    }
    return shown;
}

std::vector<int> points(const Activity& loop) {
    std::vector<int> all;
    const json view = loop.view();
    for (const json& topic : view["points"]) {
        all.push_back(topic["points"]);
    }
    return all;
}

struct BadBody {
    std::string name;
    json patch;           ///< RFC 7386: null removes a field
    std::string message;  ///< a part of what is said
};

class BadFeed : public testing::TestWithParam<BadBody> {};

json firstPost(const json& patch) {
    json list = feed().body["posts"];
    list[0].merge_patch(patch);
    return {{"posts", list}};
}

json many(const char* field, std::size_t size) {
    json list = json::array();
    for (std::size_t index = 0; index < size; ++index) {
        list.push_back(feed().body[field][0]);
        list.back()["id"] = "item-" + std::to_string(index);
    }
    return {{field, list}};
}

}  // namespace

TEST(FeedActivity, ShowsTheFirstPostAndEqualPoints) {
    const json view = samples::activity(feed())->view();
    EXPECT_EQ(view["prompt"], text("Watch what Loop learns"));
    EXPECT_EQ(view["rule"], text("The rule"));
    EXPECT_EQ(view["post"], (json{{"id", "cat-1"},
                                  {"topic", "cats"},
                                  {"topicText", text("Cats")},
                                  {"author", text("Zuri")},
                                  {"text", text("Post cat-1")},
                                  {"advert", false},
                                  {"why", "first"}}));
    EXPECT_EQ(view["round"], 1);
    EXPECT_EQ(view["rounds"], 5);
    EXPECT_EQ(view["points"][0]["topic"], "cats");
    EXPECT_EQ(view["points"][0]["text"], text("Cats"));
    EXPECT_DOUBLE_EQ(view["points"][0]["share"], 1.0 / 3);
    EXPECT_EQ(view["shown"], json::array());
    EXPECT_FALSE(view.contains("closing"));
}

TEST(FeedActivity, EveryActionGivesOrTakesItsPoints) {
    for (const auto& [verb, left] :
         std::vector<std::pair<std::string, int>>{{"like", 3}, {"open", 2}, {"pass", 1}, {"less", 0}}) {
        const auto loop = samples::activity(feed());
        EXPECT_EQ(loop->act(action(verb)).value(), (std::vector<Answer>{{"cat-1", 1, verb, std::nullopt}}));
        EXPECT_EQ(points(*loop), (std::vector<int>{left, 1, 1})) << verb;
        EXPECT_EQ(loop->view()["shown"], (json::array({{{"topic", "cats"}, {"did", verb}}})));
    }
}

TEST(FeedActivity, ShowsMoreOfWhatWasLikedAndEveryFourthTimeTheRarest) {
    EXPECT_EQ(shownDuring({"like", "like", "like", "pass", "like"}),
              (std::vector<std::string>{"cat-1", "cat-2", "cat-3", "star-1", "cat-4"}));
}

TEST(FeedActivity, ShowsLessOfWhatWasNotLiked) {
    EXPECT_EQ(shownDuring({"less", "open", "less", "pass", "pass"}),
              (std::vector<std::string>{"cat-1", "star-1", "star-2", "cat-2", "rain-1"}));
}

TEST(FeedActivity, OfEqualTopicsTheFirstPostInTheListComes) {
    EXPECT_EQ(shownDuring({"pass", "pass", "pass", "pass", "pass"}),
              (std::vector<std::string>{"cat-1", "star-1", "cat-2", "star-2", "cat-3"}));
}

TEST(FeedActivity, GoesToTheNextTopicWhenOneIsUsedUp) {
    Scene scene = feed();
    scene.body["rounds"] = 6;
    EXPECT_EQ(shownDuring({"like", "like", "like", "less", "like", "pass"}, scene),
              (std::vector<std::string>{"cat-1", "cat-2", "cat-3", "star-1", "cat-4", "rain-1"}));
}

TEST(FeedActivity, PointsNeverFallBelowNothing) {
    Scene scene = feed();
    scene.body["topics"].erase(2);
    for (json& one : scene.body["posts"]) {
        if (one["topic"] == "rain") one["topic"] = "cats";
    }
    const auto loop = samples::activity(scene);
    for (int round = 0; round < 4; ++round) {
        (void)loop->act(action("less"));
    }
    EXPECT_EQ(points(*loop), (std::vector<int>{0, 0}));
    EXPECT_DOUBLE_EQ(loop->view()["points"][0]["share"], 0.0);
}

TEST(FeedActivity, SaysWhyThePostIsShown) {
    const auto loop = samples::activity(feed());
    std::vector<std::string> why;
    for (int round = 0; round < 5; ++round) {
        why.push_back(loop->view()["post"]["why"]);
        (void)loop->act(action("open"));
    }
    EXPECT_EQ(why, (std::vector<std::string>{"first", "most", "most", "fewest", "most"}));
}

TEST(FeedActivity, MarksAdvertisements) {
    const auto loop = samples::activity(feed());
    (void)loop->act(action("less"));
    EXPECT_EQ(loop->view()["post"]["id"], "star-1");
    EXPECT_EQ(loop->view()["post"]["advert"], true);
}

TEST(FeedActivity, IsDoneAfterItsRounds) {
    const auto loop = samples::activity(feed());
    for (int round = 1; round <= 5; ++round) {
        EXPECT_FALSE(loop->isDone());
        EXPECT_EQ(loop->view()["round"], round);
        EXPECT_EQ(loop->possibleActions().size(), 4U);
        (void)loop->act(action("like"));
    }
    EXPECT_TRUE(loop->isDone());
    EXPECT_FALSE(loop->view().contains("post"));
    EXPECT_EQ(loop->view()["round"], 5);
    EXPECT_EQ(loop->view()["closing"], text("That was Loop"));
    EXPECT_EQ(loop->next(), "end");
    EXPECT_EQ(loop->exits(), std::vector<std::string>{"end"});
    EXPECT_TRUE(loop->possibleActions().empty());
    EXPECT_FALSE(loop->act(action("like")));
}

TEST(FeedActivity, RefusesImpossibleActionsAndStaysAsItWas) {
    const auto loop = samples::activity(feed());
    (void)loop->act(action("open"));
    const json before = loop->save();
    std::vector<json> impossible = samples::noActions();
    impossible.insert(impossible.end(), {action(""), action("Like"), action("share"), {{"did", "like"}}});
    for (const json& one : impossible) {
        const auto answers = loop->act(one);
        ASSERT_FALSE(answers) << one;
        EXPECT_EQ(answers.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(loop->save(), before);
}

TEST(FeedActivity, ComesBackAsItWasSaved) {
    const auto loop = samples::activity(feed());
    for (const char* verb : {"like", "less", "open", "pass"}) {
        (void)loop->act(action(verb));
    }
    EXPECT_EQ(loop->save(), (json{{"did", {"like", "less", "open", "pass"}}}));
    const auto again = samples::activity(feed());
    ASSERT_TRUE(again->restore(loop->save()));
    EXPECT_EQ(again->view(), loop->view());
    (void)loop->act(action("like"));
    ASSERT_TRUE(again->restore(loop->save())) << "what was played before is forgotten";
    EXPECT_EQ(again->view(), loop->view());
}

TEST(FeedActivity, StaysAsNewAfterASavedStateThatDoesNotFit) {
    const std::vector<json> table{nullptr,
                                  "like",
                                  json::array({"like"}),
                                  json::object(),
                                  {{"did", "like"}},
                                  {{"did", {"like", "share"}}},
                                  {{"did", {"like", 1}}},
                                  {{"did", {"like", "like", "like", "like", "like", "like"}}},
                                  {{"did", {"like"}}, {"x", 1}}};
    for (const json& saved : table) {
        const auto loop = samples::activity(feed());
        const json fresh = loop->view();
        (void)loop->act(action("like"));
        const auto restored = loop->restore(saved);
        ASSERT_FALSE(restored) << saved;
        EXPECT_EQ(restored.error().code, ErrorCode::Invalid);
        EXPECT_EQ(loop->view(), fresh) << saved;
    }
}

TEST_P(BadFeed, IsRefused) {
    Scene scene = feed();
    scene.body.merge_patch(GetParam().patch);
    const auto made = makeActivity(scene);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Invalid);
    EXPECT_NE(made.error().message.find(GetParam().message), std::string::npos) << made.error().text();
}

INSTANTIATE_TEST_SUITE_P(
    Bodies, BadFeed,
    testing::Values(BadBody{"NoPrompt", {{"prompt", nullptr}}, "prompt is missing"},
                    BadBody{"NoRule", {{"rule", nullptr}}, "rule is missing"},
                    BadBody{"OneTopic", many("topics", 1), "topics is not a list"},
                    BadBody{"SixTopics", many("topics", 6), "topics is not a list"},
                    BadBody{"SevenPosts", many("posts", 7), "posts is not a list"},
                    BadBody{"ThirtyOnePosts", many("posts", 31), "posts is not a list"},
                    BadBody{"NoSuchTopic", firstPost({{"topic", "dogs"}}), "there is no topic dogs"},
                    BadBody{"PostTwice", firstPost({{"id", "cat-2"}}), "used twice"},
                    BadBody{"PostWithoutAuthor", firstPost({{"author", nullptr}}), "author is missing"},
                    BadBody{"PostWithoutText", firstPost({{"text", nullptr}}), "text is missing"},
                    BadBody{"PictureIsAString", firstPost({{"picture", "cat"}}), "not a picture"},
                    BadBody{"AdvertIsAString", firstPost({{"advert", "yes"}}), "advert is neither"},
                    BadBody{"NoRounds", {{"rounds", nullptr}}, "rounds is missing"},
                    BadBody{"ThreeRounds", {{"rounds", 3}}, "rounds is not a number"},
                    BadBody{"MoreRoundsThanPosts", {{"rounds", 11}}, "rounds is not a number"},
                    BadBody{"NoNext", {{"next", nullptr}}, "next is missing"}),
    [](const auto& one) { return one.param.name; });
