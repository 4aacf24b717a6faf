// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/catalogue.h"

#include "testbundle.h"

#include <gtest/gtest.h>

using namespace pathlight;
using test::TestBundle;

namespace {

Catalogue catalogueOf(std::initializer_list<const TestBundle*> sources) {
    std::vector<SignedBundle> bundles;
    for (const TestBundle* source : sources)
        bundles.push_back(source->open());
    return Catalogue(std::move(bundles));
}

std::vector<std::string> idsOf(const Result<std::vector<SearchHit>>& hits) {
    std::vector<std::string> ids;
    for (const SearchHit& hit : hits.value())
        ids.push_back(hit.moduleId);
    return ids;
}

const std::vector<std::string> found{"m01"};
const std::vector<std::string> nothing{};

}  // namespace

struct Search {
    const char* locale;
    const char* text;
    const char* typed;
    bool isFound;
};

class SearchIn : public testing::TestWithParam<Search> {};

TEST_P(SearchIn, FindsWhatAReaderTypes) {
    const auto& [locale, text, typed, isFound] = GetParam();
    TestBundle bundle("org.pathlight.test", 1, "core", {locale});
    bundle.module("m01", 1, "Title", {locale}).searchable("m01", locale, "", text);
    EXPECT_EQ(idsOf(catalogueOf({&bundle}).search(typed, locale)), isFound ? found : nothing) << typed;
}

INSTANTIATE_TEST_SUITE_P(
    English, SearchIn,
    testing::Values(Search{"en", "Keep a secret", "secret", true}, Search{"en", "Keep a secret", "SEC", true},
                    Search{"en", "Keep a secret", "secret keep", true}, Search{"en", "Keep a secret", "ecret", false},
                    Search{"en", "Keep a secret", "secret door", false}, Search{"en", "I don't know", "don’t", true},
                    Search{"en", "x", "\" OR *", false}));
INSTANTIATE_TEST_SUITE_P(French, SearchIn,
                         testing::Values(Search{"fr", "L'été à l'école", "ecole", true},
                                         Search{"fr", "L'été à l'école", "ÉTÉ", true},
                                         Search{"fr", "L'été à l’école", "école", true}));
INSTANTIATE_TEST_SUITE_P(
    Arabic, SearchIn,
    testing::Values(Search{"ar", "هذا سِرٌّ كبير", "سر", true}, Search{"ar", "هذا سر كبير", "سِرّ", true},
                    Search{"ar", "أسرار المدرسة", "اسرار", true}, Search{"ar", "المدرسة", "المدرسه", true},
                    Search{"ar", "المـــدرسة", "المدرسة", true}, Search{"ar", "المدرسة", "بيت", false}));
INSTANTIATE_TEST_SUITE_P(Hindi, SearchIn,
                         testing::Values(Search{"hi", "ऑनलाइन सुरक्षा सीखें", "सुरक्षा", true},
                                         Search{"hi", "ऑनलाइन सुरक्षा", "सुर", true}, Search{"hi", "कल", "काल", false},
                                         Search{"hi", "दिन", "दीन", false}));
INSTANTIATE_TEST_SUITE_P(Thai, SearchIn,
                         testing::Values(Search{"th", "ความปลอดภัยออนไลน์", "ปลอดภัย", true},
                                         Search{"th", "ความปลอดภัยออนไลน์", "ออนไลน์", true},
                                         Search{"th", "ความปลอดภัยออนไลน์", "โรงเรียน", false}));

TEST(CatalogueSearch, GivesTitleAndSummary) {
    TestBundle bundle;
    bundle.module("m01", 1, "First", {"en", "fr"});
    const auto hits = catalogueOf({&bundle}).search("first", "fr");
    ASSERT_EQ(hits->size(), 1U);
    EXPECT_EQ(hits->front().title, "First fr");
    EXPECT_EQ(hits->front().excerpt, "Summary fr");
}

TEST(CatalogueSearch, OfNothingFindsNothing) {
    TestBundle bundle;
    bundle.module("m01", 1, "First");
    EXPECT_TRUE(catalogueOf({&bundle}).search("", "en")->empty());
    EXPECT_TRUE(catalogueOf({&bundle}).search(" ,.", "en")->empty());
}

TEST(CatalogueSearch, KeepsTheLimit) {
    TestBundle bundle;
    for (int i = 10; i < 40; ++i)
        bundle.module("m" + std::to_string(i), i, "Lantern");
    EXPECT_EQ(catalogueOf({&bundle}).search("lantern", "en", 7)->size(), 7U);
}

TEST(CatalogueSearch, PutsTheTitleThatFitsFirst) {
    for (const int modules : {5, 300}) {
        TestBundle bundle;
        for (int i = 0; i < modules; ++i) {
            const std::string id = "m" + std::to_string(1000 + i);
            bundle.module(id, i, i == modules - 2 ? "Lantern" : "Other").searchable(id, "en", "", "a lantern and more");
        }
        const auto hits = catalogueOf({&bundle}).search("lantern", "en", 4);
        ASSERT_GE(hits->size(), 3U) << modules;
        EXPECT_EQ(hits->front().title, "Lantern en") << modules;
        EXPECT_NE(hits->back().moduleId, hits->front().moduleId);
    }
}

TEST(CatalogueSearch, FindsModulesShownInAnotherLanguageOnce) {
    TestBundle bundle;
    bundle.module("m01", 1, "Both", {"en", "fr"}).module("m02", 2, "English", {"en"}).complete("fr", 5, 10);
    const Catalogue catalogue = catalogueOf({&bundle});
    EXPECT_EQ(idsOf(catalogue.search("english", "fr")), std::vector<std::string>{"m02"});
    EXPECT_EQ(idsOf(catalogue.search("both", "fr")), found);
    EXPECT_EQ(catalogue.search("both", "fr")->front().title, "Both fr");
    EXPECT_EQ(idsOf(catalogue.search("both", "ja")), found);
}

TEST(CatalogueSearch, ForgetsTheWordsOfAReplacedModule) {
    TestBundle core;
    core.module("m01", 1, "Old");
    TestBundle country("org.country.gb", 1, "country");
    country.module("m01", 1, "New");
    const Catalogue catalogue = catalogueOf({&core, &country});
    EXPECT_EQ(idsOf(catalogue.search("old", "en")), nothing);
    EXPECT_EQ(idsOf(catalogue.search("new", "en")), found);
}
