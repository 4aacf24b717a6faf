// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learning/reviewselection.h"

#include "samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace pathlight;
using namespace pathlight::samples;

namespace {

using Situations = std::vector<Situation>;

const ReviewSource m01{"m01", {"a", "b", "c", "d"}};
const ReviewSource m02{"m02", {"a", "e", "f"}};
const ReviewSource m03{"m03", {"g", "h", "i", "j", "k", "l"}};
const ReviewSource m04{"m04", {"m", "n", "o"}};

/// What the selection gives for many courses of chance.
std::vector<Situations> manyTimes(const std::vector<ReviewSource>& due, const Situations& shown = {}) {
    std::vector<Situations> selections;
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        selections.push_back(selectSituations(due, shown, random));
    }
    return selections;
}

std::map<std::string, int> countOf(const Situations& selection) {
    std::map<std::string, int> counts;
    for (const Situation& situation : selection)
        ++counts[situation.module];
    return counts;
}

bool holds(const Situations& situations, const Situation& one) {
    return std::find(situations.begin(), situations.end(), one) != situations.end();
}

}  // namespace

TEST(ReviewSelection, TakesThreeDifferentSituationsOfOneModule) {
    std::set<std::string> seen;
    for (const Situations& selection : manyTimes({m01})) {
        ASSERT_EQ(selection.size(), 3U);
        std::set<std::string> scenes;
        for (const Situation& situation : selection) {
            EXPECT_EQ(situation.module, "m01");
            scenes.insert(situation.scene);
        }
        EXPECT_EQ(scenes.size(), 3U);
        seen.insert(scenes.begin(), scenes.end());
    }
    EXPECT_EQ(seen.size(), 4U) << "chance comes to each of them";
}

TEST(ReviewSelection, MixesTheModulesThatAreDue) {
    using Counts = std::map<std::string, int>;
    std::set<std::string> firsts;
    for (const Situations& selection : manyTimes({m01, m02, m03})) {
        EXPECT_EQ(countOf(selection), (Counts{{"m01", 1}, {"m02", 1}, {"m03", 1}}));
        firsts.insert(selection.front().module);
    }
    EXPECT_EQ(firsts.size(), 3U) << "their order is mixed as well";
    for (const Situations& selection : manyTimes({m02, m01}))
        EXPECT_EQ(countOf(selection), (Counts{{"m02", 2}, {"m01", 1}}));
    for (const Situations& selection : manyTimes({m03, m01, m04, m02}))
        EXPECT_EQ(countOf(selection), (Counts{{"m03", 1}, {"m01", 1}, {"m04", 1}})) << "those that waited longest";
}

TEST(ReviewSelection, TakesOthersThanLastTimeWhereThereAre) {
    const Situations last{{"m03", "g"}, {"m03", "h"}, {"m03", "i"}};
    for (const Situations& selection : manyTimes({m03}, last)) {
        for (const Situation& situation : selection)
            EXPECT_FALSE(holds(last, situation)) << situation.scene;
    }
    const Situations allButOne{{"m01", "a"}, {"m01", "b"}, {"m01", "c"}, {"m02", "d"}};
    for (const Situations& selection : manyTimes({m01}, allButOne)) {
        EXPECT_EQ(selection.size(), 3U) << "there are not enough others";
        EXPECT_TRUE(holds(selection, {"m01", "d"}));
    }
}

TEST(ReviewSelection, FewerThanThreeAreNoReview) {
    for (const std::vector<ReviewSource>& due :
         {std::vector<ReviewSource>{}, {{"m05", {}}}, {{"m05", {"a", "b"}}}, {{"m05", {"a"}}, {"m06", {"b"}}}}) {
        for (const Situations& selection : manyTimes(due))
            EXPECT_TRUE(selection.empty());
    }
    for (const Situations& selection : manyTimes({{"m05", {"a"}}, {"m06", {"b", "c"}}}))
        EXPECT_EQ(selection.size(), 3U);
}

TEST(ReviewSelection, OnlyWhatTheAuthorsChoseAndWhatCanStandAlone) {
    const auto village = samples::village();
    EXPECT_TRUE(reviewScenes(*village, {}).empty());
    EXPECT_EQ(reviewScenes(*village, {"cards", "fork", "hello", "ask", "nowhere"}),
              (std::vector<std::string>{"cards", "ask"}));
}

TEST(ReviewSelection, NothingOfASensitiveModule) {
    Module module = *village();
    module.summary.sensitive = true;
    EXPECT_TRUE(reviewScenes(module, {"cards", "ask"}).empty());
}
