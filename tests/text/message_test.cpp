// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/message.h"

#include <gtest/gtest.h>

using namespace pathlight;

namespace {
constexpr const char* arabicDays =
    "{n, plural, zero {لا أيام} one {يوم واحد} two {يومان} few {# أيام} many {# يوما} other {# يوم}}";
}

struct PlainCase {
    const char* pattern;
    const char* text;
};

class PlainMessage : public testing::TestWithParam<PlainCase> {};

TEST_P(PlainMessage, FollowsTheApostropheRules) {
    EXPECT_EQ(formatMessage(GetParam().pattern, "en").value(), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(Patterns, PlainMessage,
                         testing::Values(PlainCase{"", ""}, PlainCase{"I don't know.", "I don't know."},
                                         PlainCase{"I don''t know.", "I don't know."},
                                         PlainCase{"'quoted'", "'quoted'"},
                                         PlainCase{"a brace '{' here", "a brace { here"},
                                         PlainCase{"so '}' too", "so } too"}, PlainCase{"both '{x}'", "both {x}"},
                                         PlainCase{"ends'", "ends'"}));

TEST(Message, ArabicHasSixPlurals) {
    const auto days = [](std::int64_t n) { return formatMessage(arabicDays, "ar-AE", {{"n", n}}).value(); };
    EXPECT_EQ(days(0), "لا أيام");
    EXPECT_EQ(days(1), "يوم واحد");
    EXPECT_EQ(days(2), "يومان");
    EXPECT_EQ(days(3), "3 أيام");
    EXPECT_EQ(days(11), "11 يوما");
    EXPECT_EQ(days(100), "100 يوم");
}

TEST(Message, ArabicCountsInItsOwnDigits) {
    EXPECT_EQ(formatMessage(arabicDays, "ar-EG", {{"n", std::int64_t{3}}}).value(), "٣ أيام");
}

TEST(Message, SelectsAndInserts) {
    const char* pattern = "{who, select, adult {Dear {name}} other {Hi {name}}}";
    EXPECT_EQ(formatMessage(pattern, "en", {{"who", "adult"}, {"name", "Amal"}}).value(), "Dear Amal");
    EXPECT_EQ(formatMessage(pattern, "en", {{"who", "child"}, {"name", "{x}"}}).value(), "Hi {x}");
}

struct BadMessage {
    const char* what;
    std::string pattern;
    MessageArguments arguments;
};

class BadMessages : public testing::TestWithParam<BadMessage> {};

TEST_P(BadMessages, AreInvalid) {
    const auto result = formatMessage(GetParam().pattern, "en", GetParam().arguments);
    ASSERT_FALSE(result) << GetParam().what;
    EXPECT_EQ(result.error().code, ErrorCode::Invalid);
    EXPECT_FALSE(result.error().message.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Patterns, BadMessages,
    testing::Values(BadMessage{"open brace", "a { b", {}}, BadMessage{"unknown argument", "{name}", {}},
                    BadMessage{"no other", "{n, plural, one {x}}", {{"n", std::int64_t{1}}}},
                    BadMessage{"no such keyword syntax", "{n, plural, {x}}", {{"n", std::int64_t{1}}}},
                    BadMessage{"text where a number belongs", "{n, plural, other {x}}", {{"n", "many"}}},
                    BadMessage{"choice", "{n, choice, 0#none|1#one}", {{"n", std::int64_t{1}}}},
                    BadMessage{"not UTF-8", "a\xff", {}}, BadMessage{"NUL", std::string("a\0b", 3), {}},
                    BadMessage{"too long", std::string(maxMessageBytes + 1, 'a'), {}}));

TEST(Message, DeepNestingIsSurvived) {
    std::string pattern;
    for (int i = 0; i < 800; ++i)
        pattern += "{a,select,other{";
    (void)analysePattern(pattern);
    (void)formatMessage(pattern + std::string(1600, '}'), "en", {{"a", "x"}});
}

TEST(PatternAnalysis, ListsArgumentsWithTheirKeywords) {
    const auto info =
        analysePattern("{name}: {n, plural, =0 {no} one {# for {who, select, boy {b} other {o}}} other {#}} {d, date}");
    ASSERT_TRUE(info);
    const std::vector<PatternArgument> expected{{"name", "", {}},
                                                {"n", "plural", {"=0", "one", "other"}},
                                                {"who", "select", {"boy", "other"}},
                                                {"d", "date", {}}};
    EXPECT_EQ(info->arguments, expected);
}

TEST(PatternAnalysis, SaysNearWhatItFailed) {
    EXPECT_NE(analysePattern("Hello {na me}").error().message.find("na me"), std::string::npos);
}
