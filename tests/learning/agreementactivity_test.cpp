// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;
using samples::text;

namespace {

json clause(const std::string& id) { return {{"id", id}, {"text", text("We " + id)}}; }

Scene agreement() {
    return {"paper",
            "agreement",
            {{"title", text("Our agreement")},
             {"prompt", text("Choose together")},
             {"parts",
              {{{"id", "home"}, {"title", text("At home")}, {"clauses", {clause("ask"), clause("rest")}}},
               {{"id", "help"}, {"title", text("Help")}, {"clauses", {clause("ask"), clause("listen")}}}}},
             {"closing", text("Hang it up")},
             {"next", "end"}}};
}

json choose(const json& clause) { return {{"do", "choose"}, {"clause", clause}}; }

struct BadBody {
    std::string name;
    json patch;           ///< RFC 7386: null removes a field
    std::string message;  ///< a part of what is said
};

class BadAgreement : public testing::TestWithParam<BadBody> {};

json part(const json& patch) {
    json list = agreement().body["parts"];
    list[1].merge_patch(patch);
    return {{"parts", list}};
}

json clauses(std::size_t size) {
    json list = json::array();
    for (std::size_t index = 0; index < size; ++index) {
        list.push_back(clause("clause-" + std::to_string(index)));
    }
    return part({{"clauses", list}});
}

json parts(std::size_t size) {
    json list = json::array();
    for (std::size_t index = 0; index < size; ++index) {
        list.push_back(agreement().body["parts"][0]);
        list.back()["id"] = "part-" + std::to_string(index);
    }
    return {{"parts", list}};
}

}  // namespace

TEST(AgreementActivity, ShowsItsPartsWithNothingChosen) {
    const json view = samples::activity(agreement())->view();
    EXPECT_EQ(view["title"], text("Our agreement"));
    EXPECT_EQ(view["prompt"], text("Choose together"));
    EXPECT_EQ(view["printable"], true);
    EXPECT_EQ(view["parts"].size(), 2U);
    EXPECT_EQ(view["parts"][1]["title"], text("Help"));
    EXPECT_EQ(view["parts"][1]["clauses"][0], (json{{"id", "help/ask"}, {"text", text("We ask")}, {"chosen", false}}));
    EXPECT_EQ(view["chosen"], 0);
    EXPECT_EQ(view["needed"], 3);
    EXPECT_FALSE(view.contains("closing"));
}

TEST(AgreementActivity, ChoosesAndLetsGoWithoutAnAnswer) {
    const auto paper = samples::activity(agreement());
    EXPECT_TRUE(paper->act(choose("help/ask")).value().empty());
    EXPECT_EQ(paper->view()["parts"][1]["clauses"][0]["chosen"], true);
    EXPECT_EQ(paper->view()["parts"][0]["clauses"][0]["chosen"], false) << "the same id in another part is another";
    EXPECT_TRUE(paper->act(choose("help/ask")).value().empty());
    EXPECT_EQ(paper->view()["chosen"], 0);
}

TEST(AgreementActivity, IsDoneWithEnoughClausesAndOnlyThen) {
    const auto paper = samples::activity(agreement());
    (void)paper->act(choose("home/ask"));
    (void)paper->act(choose("help/listen"));
    EXPECT_FALSE(paper->isDone());
    (void)paper->act(choose("help/ask"));
    EXPECT_TRUE(paper->isDone());
    EXPECT_EQ(paper->view()["closing"], text("Hang it up"));
    EXPECT_EQ(paper->next(), "end");
    EXPECT_EQ(paper->exits(), std::vector<std::string>{"end"});
    (void)paper->act(choose("help/ask"));
    EXPECT_FALSE(paper->isDone());
}

TEST(AgreementActivity, NeedsNoMoreThanThereIs) {
    Scene scene = agreement();
    scene.body["parts"].erase(1);
    EXPECT_EQ(samples::activity(scene)->view()["needed"], 2);
    scene = agreement();
    scene.body["needed"] = 4;
    EXPECT_EQ(samples::activity(scene)->view()["needed"], 4);
}

TEST(AgreementActivity, OffersWhatIsNotYetChosenFirst) {
    const auto paper = samples::activity(agreement());
    (void)paper->act(choose("home/ask"));
    EXPECT_EQ(paper->possibleActions(),
              (std::vector<json>{choose("home/rest"), choose("help/ask"), choose("help/listen"), choose("home/ask")}));
    for (const json& action : paper->possibleActions()) {
        EXPECT_TRUE(paper->act(action)) << action;
    }
}

TEST(AgreementActivity, RefusesImpossibleActionsAndStaysAsItWas) {
    const auto paper = samples::activity(agreement());
    (void)paper->act(choose("home/ask"));
    const json before = paper->save();
    std::vector<json> impossible = samples::noActions();
    impossible.insert(impossible.end(), {choose("ask"),
                                         choose("home"),
                                         choose("home/"),
                                         choose("home/listen"),
                                         choose(nullptr),
                                         {{"do", "tick"}, {"clause", "home/ask"}}});
    for (const json& action : impossible) {
        const auto answers = paper->act(action);
        ASSERT_FALSE(answers) << action;
        EXPECT_EQ(answers.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(paper->save(), before);
}

TEST(AgreementActivity, ComesBackAsItWasSaved) {
    const auto paper = samples::activity(agreement());
    (void)paper->act(choose("help/listen"));
    (void)paper->act(choose("home/rest"));
    EXPECT_EQ(paper->save(), (json{{"chosen", {"home/rest", "help/listen"}}})) << "in the order of the sheet";
    const auto again = samples::activity(agreement());
    ASSERT_TRUE(again->restore(paper->save()));
    EXPECT_EQ(again->view(), paper->view());
}

TEST(AgreementActivity, StaysAsNewAfterASavedStateThatDoesNotFit) {
    const std::vector<json> table{nullptr,
                                  "home/ask",
                                  json::array({"home/ask"}),
                                  json::object(),
                                  {{"chosen", 3}},
                                  {{"chosen", {"home/ask", "home/ask"}}},
                                  {{"chosen", {"home/ask", "home/listen"}}},
                                  {{"chosen", {{"home", "ask"}}}},
                                  {{"chosen", {"home/ask"}}, {"x", 1}}};
    for (const json& saved : table) {
        const auto paper = samples::activity(agreement());
        const json fresh = paper->view();
        (void)paper->act(choose("home/ask"));
        const auto restored = paper->restore(saved);
        ASSERT_FALSE(restored) << saved;
        EXPECT_EQ(restored.error().code, ErrorCode::Invalid);
        EXPECT_EQ(paper->view(), fresh) << saved;
    }
}

TEST_P(BadAgreement, IsRefused) {
    Scene scene = agreement();
    scene.body.merge_patch(GetParam().patch);
    const auto made = makeActivity(scene);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Invalid);
    EXPECT_NE(made.error().message.find(GetParam().message), std::string::npos) << made.error().text();
}

INSTANTIATE_TEST_SUITE_P(Bodies, BadAgreement,
                         testing::Values(BadBody{"NoTitle", {{"title", nullptr}}, "title is missing"},
                                         BadBody{"NoPrompt", {{"prompt", nullptr}}, "prompt is missing"},
                                         BadBody{"NoParts", parts(0), "parts is not a list"},
                                         BadBody{"SevenParts", parts(7), "parts is not a list"},
                                         BadBody{"PartTwice", part({{"id", "home"}}), "used twice"},
                                         BadBody{"PartWithoutTitle", part({{"title", nullptr}}), "title is missing"},
                                         BadBody{"OneClause", clauses(1), "clauses is not a list"},
                                         BadBody{"NineClauses", clauses(9), "clauses is not a list"},
                                         BadBody{"ClauseTwice", part({{"clauses", {clause("a"), clause("a")}}}),
                                                 "used twice"},
                                         BadBody{"ClauseIsAString", part({{"clauses", {"a", "b"}}}), "not an object"},
                                         BadBody{"NeedsMoreThanThereIs", {{"needed", 5}}, "needed is not a number"},
                                         BadBody{"NeedsNothing", {{"needed", 0}}, "needed is not a number"},
                                         BadBody{"NoNext", {{"next", nullptr}}, "next is missing"}),
                         [](const auto& one) { return one.param.name; });
