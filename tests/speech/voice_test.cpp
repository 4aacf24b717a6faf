// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/voice.h"

#include <gtest/gtest.h>

using pathlight::Voice;
using pathlight::voicesFor;

namespace {

const std::vector<Voice> voices{{"us", "America", {{"en-us", 2}, {"en", 3}}},
                                {"gb", "Great Britain", {{"en-gb", 2}, {"en", 2}}},
                                {"fr", "France", {{"fr-fr", 5}, {"fr", 5}}},
                                {"nog", "Nogai", {{"nog", 5}}},
                                {"cmn", "Mandarin", {{"cmn", 5}, {"zh", 5}}}};

std::vector<std::string> idsFor(std::string_view tag) {
    std::vector<std::string> ids;
    for (const Voice& voice : voicesFor(voices, tag))
        ids.push_back(voice.id);
    return ids;
}

}  // namespace

TEST(VoicesFor, PutsTheBestOfTheLanguageFirst) { EXPECT_EQ(idsFor("en"), (std::vector<std::string>{"gb", "us"})); }

TEST(VoicesFor, PutsTheCountryBeforeTheRest) { EXPECT_EQ(idsFor("en-US"), (std::vector<std::string>{"us", "gb"})); }

TEST(VoicesFor, TakesAnotherCountryWhenThereIsNoOwn) {
    EXPECT_EQ(idsFor("fr-CA"), std::vector<std::string>{"fr"});
    EXPECT_EQ(idsFor("zh-Hant-TW"), std::vector<std::string>{"cmn"});
}

TEST(VoicesFor, DoesNotTakeALanguageForOneThatBeginsAlike) {
    EXPECT_EQ(idsFor("no"), std::vector<std::string>());
    EXPECT_EQ(idsFor(""), std::vector<std::string>());
}
