// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/activityfactory.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace pathlight;
using nlohmann::json;

namespace {

/// A sound scene, and one change that makes it unsound.
struct Case {
    std::string name;
    Scene scene;
    json patch;           ///< RFC 7386: null removes a field
    std::string message;  ///< a part of what is said
};

const Scene story = samples::story("scene", "end");
const Scene choice = samples::choice("scene", "end");
const Scene sort = samples::sort("scene", "end");
const Scene branch = samples::branch("scene", {"ask", "lost"});

/// The scene's list with one of its items patched.
json withItem(const Scene& scene, const char* list, std::size_t index, const json& patch) {
    json items = scene.body[list];
    items[index].merge_patch(patch);
    return {{list, items}};
}

json longList(const Scene& scene, const char* list, std::size_t size) {
    json items = json::array();
    for (std::size_t index = 0; index < size; ++index) {
        items.push_back(scene.body[list][0]);
        items.back()["id"] = "item-" + std::to_string(index);
    }
    return {{list, items}};
}

json nothingRight() {
    json options = choice.body["options"];
    for (json& option : options) {
        option["right"] = false;
    }
    return {{"options", options}};
}

const std::vector<Case> cases{
    {"StoryWithoutText", story, {{"text", nullptr}}, "text is missing"},
    {"TextIsAString", story, {{"text", "hello"}}, "text is not a text"},
    {"TextWithoutStyled", story, {{"text", {{"styled", nullptr}}}}, "text is not a text"},
    {"TextIsANumber", story, {{"text", {{"plain", 3}}}}, "text is not a text"},
    {"TitleIsAList", story, {{"title", json::array()}}, "title is not a text"},
    {"HelpIsAString", story, {{"help", "yes"}}, "help is neither"},
    {"StoryWithoutNext", story, {{"next", nullptr}}, "next is missing"},
    {"NextIsNoId", story, {{"next", "Not an id"}}, "next is not an id"},
    {"NextIsANumber", story, {{"next", 3}}, "next is not an id"},
    {"NoSuchMood", story, {{"glim", "angry"}}, "mood"},
    {"MoodIsANumber", story, {{"glim", 1}}, "mood"},
    {"PictureIsAString", story, {{"picture", "cover"}}, "not a picture"},
    {"PictureWithoutMedia", story, {{"picture", {{"alt", "A door"}}}}, "not a picture"},
    {"PictureIsAPath", story, {{"picture", {{"media", "../../etc/passwd"}}}}, "not a picture"},
    {"AltIsANumber", story, {{"picture", {{"media", "cover"}, {"alt", 1}}}}, "not a picture"},
    {"ChoiceWithoutOptions", choice, {{"options", nullptr}}, "options is not a list"},
    {"OneOption", choice, longList(choice, "options", 1), "options is not a list"},
    {"NineOptions", choice, longList(choice, "options", 9), "options is not a list"},
    {"OptionIsAString", choice, {{"options", {"a", "b"}}}, "not an object"},
    {"OptionTwice", choice, withItem(choice, "options", 1, {{"id", "a"}}), "used twice"},
    {"OptionWithoutFeedback", choice, withItem(choice, "options", 1, {{"feedback", nullptr}}), "feedback is missing"},
    {"NothingRight", choice, nothingRight(), "no option is right"},
    {"AtLeastTooMany", choice, {{"several", true}, {"at-least", 3}}, "at-least is not a number"},
    {"AtLeastZero", choice, {{"several", true}, {"at-least", 0}}, "at-least is not a number"},
    {"AtLeastIsAFraction", choice, {{"several", true}, {"at-least", 1.5}}, "at-least is not a number"},
    {"AtLeastIsHuge", choice, {{"several", true}, {"at-least", 18446744073709551615ULL}}, "at-least is not a number"},
    {"AtLeastOfOne", choice, {{"at-least", 2}}, "at-least needs several"},
    {"OneBasket", sort, longList(sort, "baskets", 1), "baskets is not a list"},
    {"FiveBaskets", sort, longList(sort, "baskets", 5), "baskets is not a list"},
    {"TwoCards", sort, longList(sort, "cards", 2), "cards is not a list"},
    {"ThirteenCards", sort, longList(sort, "cards", 13), "cards is not a list"},
    {"NoSuchBasket", sort, withItem(sort, "cards", 0, {{"basket", "bin"}}), "no basket bin"},
    {"NoSuchBasketEither", sort, withItem(sort, "cards", 0, {{"also", {"bin"}}}), "no basket bin"},
    {"AlsoIsAString", sort, withItem(sort, "cards", 0, {{"also", "tell"}}), "not a list of ids"},
    {"SortWithoutRetry", sort, {{"retry", nullptr}}, "retry is missing"},
    {"OneWay", branch, longList(branch, "choices", 1), "choices is not a list"},
    {"SixWays", branch, longList(branch, "choices", 6), "choices is not a list"},
    {"NoSuchKind", branch, withItem(branch, "choices", 0, {{"kind", "trap"}}), "neither helps nor detour"},
    {"WayToNowhere", branch, withItem(branch, "choices", 0, {{"to", nullptr}}), "to is missing"},
    {"WayWithoutOutcome", branch, withItem(branch, "choices", 0, {{"outcome", nullptr}}), "outcome is missing"},
};

class UnsoundBody : public testing::TestWithParam<Case> {};

}  // namespace

TEST_P(UnsoundBody, IsRefused) {
    Scene scene = GetParam().scene;
    ASSERT_TRUE(makeActivity(scene)) << "the case must begin with a sound scene";
    scene.body.merge_patch(GetParam().patch);
    const auto made = makeActivity(scene);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Invalid);
    EXPECT_EQ(made.error().context.substr(0, 5), "scene");
    EXPECT_NE(made.error().message.find(GetParam().message), std::string::npos) << made.error().text();
}

INSTANTIATE_TEST_SUITE_P(Bodies, UnsoundBody, testing::ValuesIn(cases), [](const auto& one) { return one.param.name; });

TEST(ActivityFactory, RefusesBodiesThatAreNoObjects) {
    for (const char* type : {"story", "choice", "sort", "branch"}) {
        for (const json& body : {json(), json("text"), json(3), json::array({1}), json::object()}) {
            const auto made = makeActivity({"scene", type, body});
            ASSERT_FALSE(made) << type << body;
            EXPECT_EQ(made.error().code, ErrorCode::Invalid);
        }
    }
}

TEST(ActivityFactory, RefusesUnknownTypes) {
    for (const char* type : {"", "Story", "quiz", "story "}) {
        const auto made = makeActivity({"scene", type, story.body});
        ASSERT_FALSE(made) << type;
        EXPECT_EQ(made.error().code, ErrorCode::Invalid);
    }
}
