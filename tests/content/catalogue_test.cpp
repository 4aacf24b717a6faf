// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/catalogue.h"

#include "testbundle.h"

#include <gtest/gtest.h>

using namespace pathlight;
using test::TestBundle;

namespace {

Catalogue catalogueOf(const TestBundle& bundle) {
    std::vector<SignedBundle> bundles;
    bundles.push_back(bundle.open());
    return Catalogue(std::move(bundles));
}

/// Every "plain" text in a JSON, one after the other.
std::string allTexts(const nlohmann::json& json) {
    std::string texts;
    if (json.is_object() && json.contains("plain")) return json["plain"].get<std::string>() + "\n";
    for (const auto& item : json.is_structured() ? json : nlohmann::json::array())
        texts += allTexts(item);
    return texts;
}

}  // namespace

TEST(Catalogue, GivesAModuleInOneLanguage) {
    const Catalogue catalogue = catalogueOf(TestBundle().module("m01", 1, "First", {"en", "fr"}));
    const auto module = catalogue.module("m01", "fr");
    ASSERT_TRUE(module) << module.error().text();
    EXPECT_EQ(module->summary.title, "First fr");
    EXPECT_EQ(module->summary.locale, "fr");
    EXPECT_EQ(module->summary.trains, (std::vector<std::string>{"B1", "B7"}));
    EXPECT_EQ(module->start, "welcome");
    EXPECT_EQ(module->canDo, std::vector<std::string>{"You can fr"});
    EXPECT_EQ(module->talk, "Talk fr");
    ASSERT_EQ(module->scenes.size(), 1U);
    const nlohmann::json expected{{"next", "end"},
                                  {"text", {{"plain", "Welcome fr"}, {"styled", "Welcome <b>fr</b>"}}}};
    EXPECT_EQ(module->scenes[0].body, expected);
}

TEST(Catalogue, ResolvesPicturesAndNestedTexts) {
    TestBundle bundle;
    bundle.module("m01", 1, "First")
        .string("media.p.alt", "en", "A {name} cat")
        .string("media.q.alt", "en", "A '{'cat'}'");
    bundle.sql("UPDATE scene SET body = ?", {R"({"picture":{"media":"q","alt":{"$t":"media.q.alt"}},
        "options":[{"id":"a","text":{"$t":"m01.talk"},"right":true,"picture":{"media":"d"}}]})"});
    const auto module = catalogueOf(bundle).module("m01", "en");
    ASSERT_TRUE(module) << module.error().text();
    const nlohmann::json expected = nlohmann::json::parse(R"({"picture":{"media":"q","alt":"A {cat}"},
        "options":[{"id":"a","text":{"plain":"Talk en","styled":"Talk en"},"right":true,"picture":{"media":"d","alt":""}}]})");
    EXPECT_EQ(module->scenes[0].body, expected);
}

TEST(Catalogue, GivesTheScenesForReviewsWhereThereAreAny) {
    TestBundle bundle;
    bundle.module("m01", 1, "First");
    EXPECT_TRUE(catalogueOf(bundle).reviews("m01")->empty());
    bundle.sql(R"(UPDATE module SET body = json_set(body, '$.reviews', json('["busy", 7, "say"]')))");
    EXPECT_EQ(catalogueOf(bundle).reviews("m01").value(), (std::vector<std::string>{"busy", "say"}));
    bundle.sql("UPDATE module SET body = json_set(body, '$.reviews', 7)");
    EXPECT_TRUE(catalogueOf(bundle).reviews("m01")->empty());
    EXPECT_EQ(catalogueOf(bundle).reviews("m02").error().code, ErrorCode::NotFound);
}

TEST(Catalogue, FallsBackAsAWholeAndNeverMixes) {
    TestBundle bundle;
    bundle.module("m01", 1, "First", {"en"});
    // Some French is there, but not all: the module is not complete in it.
    bundle.string("m01.title", "fr", "First fr").string("m01.welcome.text", "fr", "Welcome fr");
    const Catalogue catalogue = catalogueOf(bundle);
    const auto module = catalogue.module("m01", "fr");
    ASSERT_TRUE(module);
    EXPECT_EQ(module->summary.locale, "en");
    const std::string texts =
        module->summary.title + module->summary.summary + module->talk + allTexts(module->scenes[0].body);
    EXPECT_EQ(texts.find("fr"), std::string::npos) << texts;
    EXPECT_EQ(catalogue.modules(AgeBand::From7To10, "fr")->at(0).title, "First en");
}

TEST(Catalogue, PrefersANearLanguageToTheDefault) {
    const Catalogue catalogue = catalogueOf(TestBundle().module("m01", 1, "First", {"en", "fr", "ar"}));
    EXPECT_EQ(catalogue.module("m01", "fr-CA")->summary.locale, "fr");
    EXPECT_EQ(catalogue.module("m01", "ar-EG")->summary.locale, "ar");
    EXPECT_EQ(catalogue.module("m01", "ja")->summary.locale, "en");
    EXPECT_EQ(catalogue.module("m01", "no tag")->summary.locale, "en");
}

TEST(Catalogue, WithoutTheDefaultLanguageUsesOneThatIsThere) {
    EXPECT_EQ(catalogueOf(TestBundle().module("m01", 1, "First", {"fr"})).module("m01", "ja")->summary.locale, "fr");
}

TEST(Catalogue, ListsABandInItsOrder) {
    const Catalogue catalogue = catalogueOf(TestBundle().module("m09", 1, "A").module("m01", 2, "B"));
    const auto modules = catalogue.modules(AgeBand::From7To10, "en");
    ASSERT_EQ(modules->size(), 2U);
    EXPECT_EQ(modules->at(0).id, "m09");
    EXPECT_EQ(modules->at(1).theme, "people");
    EXPECT_TRUE(catalogue.modules(AgeBand::Parents, "en")->empty());
    EXPECT_EQ(catalogue.module("m02", "en").error().code, ErrorCode::NotFound);
    EXPECT_EQ(catalogue.moduleIds().value(), (std::vector<std::string>{"m09", "m01"}));
}

TEST(Catalogue, NamesThemesInTheLanguageOrTheDefault) {
    const Catalogue catalogue = catalogueOf(TestBundle()
                                                .string("themes.people.title", "en", "People")
                                                .string("themes.privacy.title", "en", "Private")
                                                .string("themes.people.title", "fr", "Les gens"));
    EXPECT_EQ(catalogue.themes(), (std::vector<std::string>{"people", "privacy"}));
    EXPECT_EQ(catalogue.themeTitle("people", "fr").value(), "Les gens");
    EXPECT_EQ(catalogue.themeTitle("privacy", "fr").value(), "Private");
    EXPECT_EQ(catalogue.themeTitle("none", "fr").error().code, ErrorCode::NotFound);
}

struct BadModule {
    const char* what;
    const char* statement;
};

class DamagedModule : public testing::TestWithParam<BadModule> {};

TEST_P(DamagedModule, IsRefusedNotShownInPart) {
    TestBundle bundle;
    bundle.module("m01", 1, "First").sql(GetParam().statement);
    const auto module = catalogueOf(bundle).module("m01", "en");
    ASSERT_FALSE(module) << GetParam().what;
    EXPECT_EQ(module.error().code, ErrorCode::Damaged) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    Cases, DamagedModule,
    testing::Values(
        BadModule{"a text missing", "DELETE FROM string WHERE key = 'm01.talk'"},
        BadModule{"a scene's text missing", "DELETE FROM string WHERE key = 'm01.welcome.text'"},
        BadModule{"an argument nobody gives", "UPDATE string SET pattern = 'Hi {name}' WHERE key = 'm01.title'"},
        BadModule{"a broken pattern", "UPDATE string SET pattern = 'Hi {' WHERE key = 'm01.title'"},
        BadModule{"HTML in prose", "UPDATE string SET pattern = '<img src=x>' WHERE key = 'm01.welcome.text'"},
        BadModule{"a text with two keys", R"(UPDATE scene SET body = '{"text":{"$t":"m01.talk","$m":"m01.talk"}}')"},
        BadModule{"a key that is a number", R"(UPDATE scene SET body = '{"text":{"$t":1}}')"},
        BadModule{"a picture that is a number", R"(UPDATE scene SET body = '{"picture":{"media":1}}')"},
        BadModule{"a list that is none", R"(UPDATE module SET body = json_set(body, '$.can-do', 1))"},
        BadModule{"a title that is no text", R"(UPDATE module SET body = json_set(body, '$.title', 'x'))"},
        BadModule{"no language at all", "DELETE FROM module_locale"}));
