// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;
using samples::text;

namespace {

/// Twelve tiles; without anything else, three words and twelve letters are enough.
Scene builder() {
    json tiles = json::array();
    for (const std::string word :
         {"tiger", "lamp", "river", "bread", "cloud", "umbrella", "ant", "sun", "cat", "dog", "bee", "owl"}) {
        tiles.push_back({{"id", word}, {"text", text(word)}});
    }
    return {"scene",
            "passphrase",
            {{"prompt", text("Build one")},
             {"tiles", std::move(tiles)},
             {"note", text("For practice")},
             {"strengths", {{"low", text("Low")}, {"middle", text("Middle")}, {"high", text("High")}}},
             {"closing", text("Built")},
             {"next", "end"}}};
}

json add(const std::string& tile) { return {{"do", "add"}, {"tile", tile}}; }

const json removal{{"do", "remove"}};

std::unique_ptr<Activity> built(const std::vector<std::string>& words) {
    auto made = samples::activity(builder());
    for (const std::string& word : words) {
        EXPECT_TRUE(made->act(add(word)));
    }
    return made;
}

}  // namespace

TEST(PassphraseActivity, BeginsEmpty) {
    const json view = samples::activity(builder())->view();
    EXPECT_EQ(view["tiles"].size(), 12U);
    EXPECT_EQ(view["tiles"][0], (json{{"id", "tiger"}, {"text", text("tiger")}, {"used", false}}));
    EXPECT_EQ(view["phrase"], json::array());
    EXPECT_EQ(view["phraseText"], "");
    EXPECT_EQ(view["strength"], "");
    EXPECT_EQ(view["guesses"], 0);
    EXPECT_EQ(view["neededWords"], 3);
    EXPECT_EQ(view["neededLetters"], 12);
    EXPECT_EQ(view["note"], text("For practice"));
    EXPECT_FALSE(view.contains("message"));
    EXPECT_FALSE(view.contains("closing"));
}

TEST(PassphraseActivity, GetsStrongerWordByWord) {
    const auto made = built({"tiger"});
    EXPECT_EQ(made->view()["strength"], "low");
    EXPECT_EQ(made->view()["message"], text("Low"));
    (void)made->act(add("lamp"));
    (void)made->act(add("river"));
    EXPECT_EQ(made->view()["strength"], "middle");
    (void)made->act(add("bread"));
    EXPECT_EQ(made->view()["strength"], "high");
    EXPECT_EQ(made->view()["message"], text("High"));
    EXPECT_EQ(made->view()["phraseText"], "tiger lamp river bread");
    EXPECT_EQ(made->view()["letters"], 19);
    EXPECT_EQ(made->view()["tiles"][1]["used"], true);
    EXPECT_EQ(made->view()["phrase"][1], (json{{"id", "lamp"}, {"text", text("lamp")}}));
}

TEST(PassphraseActivity, IsDoneWithEnoughWordsAndLettersAndTellsNoWord) {
    const auto made = built({"ant", "sun"});
    EXPECT_TRUE(made->act(add("cat"))->empty()) << "three words, but nine letters only";
    EXPECT_FALSE(made->isDone());
    EXPECT_EQ(made->act(add("tiger")).value(), (std::vector{Answer{"", 1, "words-4", std::nullopt}}));
    EXPECT_TRUE(made->isDone());
    EXPECT_EQ(made->view()["closing"], text("Built"));
    EXPECT_EQ(made->next(), "end");
    EXPECT_EQ(made->exits(), std::vector<std::string>{"end"});
}

TEST(PassphraseActivity, TakesTheLastWordAwayAndStaysDone) {
    const auto made = built({"tiger", "lamp", "river"});
    EXPECT_TRUE(made->act(removal)->empty());
    EXPECT_EQ(made->view()["phraseText"], "tiger lamp");
    EXPECT_TRUE(made->isDone()) << "nobody is locked in again";
    EXPECT_FALSE(made->view().contains("closing"));
    EXPECT_TRUE(made->act(add("bread"))->empty()) << "the answer is given once";
}

TEST(PassphraseActivity, HoldsAtMostSixWordsAndEachOnce) {
    const auto made = built({"tiger", "lamp", "river", "bread", "cloud"});
    EXPECT_FALSE(made->act(add("tiger")));
    EXPECT_FALSE(made->view()["full"]);
    (void)made->act(add("sun"));
    EXPECT_TRUE(made->view()["full"]);
    EXPECT_FALSE(made->act(add("cat")));
    EXPECT_EQ(made->possibleActions(), std::vector<json>{removal});
}

TEST(PassphraseActivity, AsksForNoMoreLettersThanTheTilesHave) {
    Scene scene = builder();
    scene.body["letters"] = 40;
    for (std::size_t index = 0; index < 12; ++index) {
        scene.body["tiles"][index]["text"] = text(index % 2 == 0 ? "山" : "قمر");
    }
    const auto made = samples::activity(scene);
    EXPECT_EQ(made->view()["neededLetters"], 18);
    while (!made->isDone()) {
        ASSERT_FALSE(made->possibleActions().empty());
        ASSERT_TRUE(made->act(made->possibleActions().front()));
        ASSERT_LE(made->view()["words"], 6);
    }
}

TEST(PassphraseActivity, KeepsOnlyThatItWasDone) {
    const auto open = built({"tiger", "lamp"});
    EXPECT_EQ(open->keep(), (json{{"done", false}}));
    const auto done = built({"tiger", "lamp", "river"});
    EXPECT_EQ(done->keep(), (json{{"done", true}}));

    const auto later = samples::activity(builder());
    ASSERT_TRUE(later->restore(done->keep()));
    EXPECT_TRUE(later->isDone());
    EXPECT_EQ(later->view()["phrase"], json::array());
    ASSERT_TRUE(later->restore(done->save()));
    EXPECT_EQ(later->view(), done->view());
    ASSERT_TRUE(later->restore(open->keep()));
    EXPECT_FALSE(later->isDone());
}

TEST(PassphraseActivity, StaysDoneWhenItComesBackAfterAWordWasTakenAway) {
    const auto made = built({"tiger", "lamp", "river"});
    (void)made->act(removal);
    const auto later = samples::activity(builder());
    ASSERT_TRUE(later->restore(made->save()));
    EXPECT_TRUE(later->isDone());
}

TEST(PassphraseActivity, RefusesABodyThatDoesNotFollowItsSchema) {
    const std::vector<std::pair<json, std::string>> table{
        {{{"prompt", nullptr}}, "prompt is missing"},
        {{{"note", nullptr}}, "note is missing"},
        {{{"next", "No id"}}, "next is not an id"},
        {{{"tiles", json::array()}}, "tiles is not a list"},
        {{{"tiles", nullptr}}, "tiles is not a list"},
        {{{"words", 2}}, "words is not a number"},
        {{{"words", 7}}, "words is not a number"},
        {{{"letters", 5}}, "letters is not a number"},
        {{{"letters", "many"}}, "letters is not a number"},
        {{{"strengths", nullptr}}, "not an object"},
        {{{"strengths", {{"high", nullptr}}}}, "high is missing"},
        {{{"strengths", "low"}}, "not an object"},
        {{{"closing", 3}}, "closing is not a text"},
    };
    for (const auto& [patch, message] : table) {
        Scene scene = builder();
        scene.body.merge_patch(patch);
        const auto made = makeActivity(scene);
        ASSERT_FALSE(made) << patch;
        EXPECT_NE(made.error().text().find(message), std::string::npos) << made.error().text();
    }
}

TEST(PassphraseActivity, RefusesASavedStateThatDoesNotFit) {
    const std::vector<json> table{
        nullptr,
        7,
        "tiger",
        json::array(),
        json::object(),
        {{"done", "yes"}},
        {{"done", nullptr}},
        {{"phrase", {"tiger"}}},
        {{"phrase", {"moon"}}, {"done", false}},
        {{"phrase", {"tiger", "tiger"}}, {"done", false}},
        {{"phrase", {1}}, {"done", false}},
        {{"phrase", "tiger"}, {"done", false}},
        {{"phrase", {"tiger"}}, {"done", 1}},
        {{"phrase", {"tiger"}}, {"done", false}, {"x", 1}},
        {{"phrase", {"tiger", "river", "bread"}}, {"done", false}},
        {{"phrase", {"tiger", "lamp", "river", "bread", "cloud", "ant", "sun"}}, {"done", true}},
        {{"done", true}, {"x", 1}},
    };
    for (const json& saved : table) {
        const auto used = samples::activity(builder());
        const json fresh = used->save();
        (void)used->act(used->possibleActions().front());
        const auto restored = used->restore(saved);
        ASSERT_FALSE(restored) << saved;
        EXPECT_EQ(restored.error().code, ErrorCode::Invalid);
        EXPECT_EQ(used->save(), fresh) << saved;
    }
}

TEST(PassphraseActivity, RefusesActionsThatDoNotFitAndStaysAsItWas) {
    const auto used = samples::activity(builder());
    const json before = used->save();
    std::vector<json> table = samples::noActions();
    const std::vector<json> more{
        removal, add(""), add("moon"), {{"do", "add"}}, {{"do", "add"}, {"tile", 1}}, {{"do", "remove "}},
    };
    table.insert(table.end(), more.begin(), more.end());
    for (const json& action : table) {
        const auto answers = used->act(action);
        ASSERT_FALSE(answers) << action;
        EXPECT_EQ(answers.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(used->save(), before);
}
