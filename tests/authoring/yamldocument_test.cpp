// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/yamldocument.h"

#include <gmock/gmock.h>

namespace pathlight {
namespace {

using testing::HasSubstr;
using Pointer = nlohmann::json::json_pointer;

TEST(YamlDocument, ReadsScalarsAsTheyAreWritten) {
    Complaints complaints;
    const auto document = YamlDocument::parse(
        "text: no\nyes: Yes\nnumber: 15\nnegative: -3\nzero: 0\ndigits: 007\nfraction: 1.5\nquoted: \"15\"\n"
        "truth: true\nfalse: false\nbig: 99999999999999999999\nnothing:\ntilde: ~\ndate: 2026-11-24\nhex: 0x10\n"
        "list: [1, two, {three: 3}]\nblock: |\n  one\n  two\n",
        "a.yaml", complaints);
    ASSERT_TRUE(document) << complaints.sorted().front().text();
    EXPECT_EQ(document->json(), nlohmann::json::parse(R"({
        "text": "no", "yes": "Yes", "number": 15, "negative": -3, "zero": 0, "digits": "007", "fraction": "1.5",
        "quoted": "15", "truth": true, "false": false, "big": "99999999999999999999", "nothing": null, "tilde": null,
        "date": "2026-11-24", "hex": "0x10", "list": [1, "two", {"three": 3}], "block": "one\ntwo\n"})"));
}

TEST(YamlDocument, KnowsWhereEverythingStands) {
    Complaints complaints;
    const auto document = YamlDocument::parse("# note\nscenes:\n  - id: one\n    next:   two\n", "a.yaml", complaints);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->markOf(Pointer("/scenes/0/next")), (Mark{4, 13}));
    EXPECT_EQ(document->keyMarkOf(Pointer("/scenes/0/next")), (Mark{4, 5}));
    EXPECT_EQ(document->markOf(Pointer("/scenes/0")), (Mark{3, 5}));
    EXPECT_EQ(document->markOf(Pointer("/scenes/0/missing/deeper")), (Mark{3, 5})) << "the nearest that is there";
}

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

struct BadYaml {
    const char* name;
    std::string text;
    Mark mark;
    const char* complaint;
};

class YamlRefusal : public testing::TestWithParam<BadYaml> {};

TEST_P(YamlRefusal, NamesThePlaceAndTheFault) {
    Complaints complaints;
    EXPECT_FALSE(YamlDocument::parse(GetParam().text, "a.yaml", complaints));
    ASSERT_EQ(complaints.errors(), 1U);
    const Complaint complaint = complaints.sorted().front();
    EXPECT_THAT(complaint.what, HasSubstr(GetParam().complaint));
    EXPECT_EQ(complaint.mark, GetParam().mark) << complaint.text();
    EXPECT_FALSE(complaint.mend.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Table, YamlRefusal,
    testing::Values(BadYaml{"Empty", "", {1, 1}, "empty"}, BadYaml{"OnlyComment", "# nothing\n", {1, 1}, "empty"},
                    BadYaml{"DuplicateKey", "a: 1\nb: 2\na: 3\n", {3, 1}, "'a' stands here a second time"},
                    BadYaml{"DuplicateKeyQuoted", "a: 1\n\"a\": 3\n", {2, 1}, "second time"},
                    BadYaml{"DuplicateKeyDeep", "a:\n  - {x: 1, x: 2}\n", {2, 12}, "second time"},
                    BadYaml{"Anchor", "a: &x 1\n", {1, 4}, "anchor (&x)"},
                    BadYaml{"AnchorOnMapping", "a: &x\n  b: 1\n", {1, 4}, "anchor (&x)"},
                    BadYaml{"AnchorOnSequence", "a: &x [1]\n", {1, 4}, "anchor (&x)"},
                    BadYaml{"AnchorOnKey", "&x a: 1\n", {1, 1}, "anchor (&x)"},
                    BadYaml{"Alias", "a: *x\n", {1, 4}, "alias"},
                    BadYaml{"AliasAsKey", "*x : 1\n", {1, 1}, "key must be"},
                    BadYaml{"Tag", "a: !!str 1\n", {1, 4}, "tag (tag:yaml.org,2002:str)"},
                    BadYaml{"OwnTag", "a: !danger 1\n", {1, 4}, "tag (!danger)"},
                    BadYaml{"MergeKey", "<<: {a: 1}\n", {1, 1}, "merge key"},
                    BadYaml{"ListAsKey", "? [a]\n: 1\n", {1, 3}, "key must be"},
                    BadYaml{"EmptyKey", "? \n: 1\n", {1, 2}, "key is empty"},
                    BadYaml{"SecondDocument", "a: 1\n---\nb: 2\n", {2, 1}, "second document"},
                    BadYaml{"YamlDirective", "%YAML 1.1\n---\na: 1\n", {1, 1}, "% directive"},
                    BadYaml{"TagDirective", "%TAG ! x:\n---\na: 1\n", {1, 1}, "% directive"},
                    BadYaml{"ByteOrderMark",
                            "\xEF\xBB\xBF"
                            "a: 1\n",
                            {1, 1},
                            "byte order mark"},
                    BadYaml{"Latin1", "a: 1\nb: caf\xE9\n", {2, 7}, "UTF-8"},
                    BadYaml{"Surrogate", "a: \xED\xA0\x80\n", {1, 4}, "UTF-8"},
                    BadYaml{"Overlong", "a: \xC0\xAF\n", {1, 4}, "UTF-8"},
                    BadYaml{"Utf16", std::string("a\0:\0", 4), {1, 2}, "UTF-8"},
                    BadYaml{"ControlCharacter", "a: x\x01y\n", {1, 5}, "UTF-8"},
                    BadYaml{"EscapedNul", "a: \"x\\0y\"\n", {1, 4}, "NUL"},
                    BadYaml{"OpenQuote", "a: \"text\nb: 1\n", {3, 1}, "not valid YAML"},
                    BadYaml{"TabIndent", "a:\n\tb: 1\n", {2, 1}, "not valid YAML"},
                    BadYaml{"BadIndent", "a: 1\n b: 2\n", {2, 3}, "not valid YAML"},
                    BadYaml{"OpenBracket", "a: [1, 2\n", {2, 1}, "not valid YAML"},
                    BadYaml{"ColonInText", "a: b: c\n", {1, 5}, "not valid YAML"},
                    BadYaml{
                        "TooDeep", "a: " + std::string(100, '[') + std::string(100, ']') + "\n", {1, 27}, "too deep"},
                    BadYaml{"TooLong", "a: " + std::string(20'000, 'x') + "\n", {1, 4}, "longer than"},
                    BadYaml{"LongKey", std::string(300, 'k') + ": 1\n", {1, 1}, "key is longer"},
                    BadYaml{"TooLarge", std::string(2U << 20U, '#'), {}, "larger than"},
                    BadYaml{"TooMany", "a: [" + repeated("1,", 60'000) + "]\n", {1, 100'001}, "too many"}),
    [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace pathlight
