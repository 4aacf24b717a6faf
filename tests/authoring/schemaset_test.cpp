// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/schemaset.h"
#include "samplefolder.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace pathlight {
namespace {

using testing::HasSubstr;
using Pointer = nlohmann::json::json_pointer;

TEST(SchemaSet, HoldsEveryType) {
    const std::vector<std::string> types = SchemaSet().sceneTypes();
    EXPECT_THAT(types, testing::IsSupersetOf({"branch", "choice", "sort", "story"}));
    EXPECT_TRUE(std::is_sorted(types.begin(), types.end()));
}

/// Every field of every schema tells authors what it is: it is what complaints end with.
void expectDescriptions(const nlohmann::json& node, const std::string& where) {
    if (!node.contains("properties")) return;
    for (const auto& [name, property] : node["properties"].items()) {
        EXPECT_FALSE(property.value("description", "").empty()) << where << "." << name;
        expectDescriptions(property, where + "." + name);
        if (property.contains("items")) expectDescriptions(property["items"], where + "." + name);
    }
}

TEST(SchemaSet, DescribesEveryField) {
    const SchemaSet schemas;
    std::vector<std::string> names{"bundle", "module", "help"};
    for (const std::string& type : schemas.sceneTypes())
        names.push_back("scene-" + type);
    for (const std::string& name : names) {
        expectDescriptions(*schemas.find(name), name);
        EXPECT_EQ((*schemas.find(name))["additionalProperties"], false);
    }
}

std::vector<std::string> texts(const Complaints& complaints) {
    std::vector<std::string> all;
    for (const Complaint& complaint : complaints.sorted())
        all.push_back(complaint.text());
    return all;
}

struct BadDocument {
    const char* name;
    const char* schema;
    const char* file;     ///< of the sample
    const char* pointer;  ///< of the value to check
    const char* from;
    const char* to;
    Mark mark;
    const char* what;
    const char* mend;
};

class SchemaRefusal : public testing::TestWithParam<BadDocument> {};

TEST_P(SchemaRefusal, NamesThePlaceTheFaultAndTheRemedy) {
    const BadDocument& bad = GetParam();
    const test::SampleFolder folder;
    folder.replace(bad.file, bad.from, bad.to);
    Complaints complaints;
    const auto document = YamlDocument::parse(folder.read(bad.file), bad.file, complaints);
    ASSERT_TRUE(document) << complaints.sorted().front().text();
    EXPECT_FALSE(SchemaSet().validate(bad.schema, *document, Pointer(bad.pointer), complaints));
    ASSERT_EQ(complaints.errors(), 1U) << testing::PrintToString(texts(complaints));
    const Complaint complaint = complaints.sorted().front();
    EXPECT_THAT(complaint.what, HasSubstr(bad.what));
    EXPECT_THAT(complaint.mend, HasSubstr(bad.mend));
    EXPECT_EQ(complaint.mark, bad.mark) << complaint.text();
}

const char* const module = "modules/m90-sample/module.yaml";
const char* const choice = "/scenes/1";
const char* const sort = "/scenes/2";

INSTANTIATE_TEST_SUITE_P(
    Table, SchemaRefusal,
    testing::Values(
        BadDocument{"Missing", "module", module, "", "minutes: 10\n", "", {1, 1}, "'minutes' is missing", "How long"},
        BadDocument{"Unknown",
                    "module",
                    module,
                    "",
                    "minutes: 10",
                    "minutes: 10\ncolour: red",
                    {5, 1},
                    "no field 'colour'",
                    "minutes"},
        BadDocument{"TextForNumber",
                    "module",
                    module,
                    "",
                    "minutes: 10",
                    "minutes: ten",
                    {4, 10},
                    "'minutes' must be a whole number",
                    ""},
        BadDocument{"QuotedNumber", "module", module, "", "minutes: 10", "minutes: '10'", {4, 10}, "whole number", ""},
        BadDocument{"NumberForText",
                    "module",
                    module,
                    "",
                    "title: A sample",
                    "title: 1984",
                    {12, 8},
                    "put it in quotes",
                    "name"},
        BadDocument{
            "YesForBoolean", "module", module, "", "sensitive: false", "sensitive: no", {5, 12}, "true or false", ""},
        BadDocument{"TooMany", "module", module, "", "minutes: 10", "minutes: 500", {4, 10}, "at most 120", ""},
        BadDocument{"TooFew", "module", module, "", "minutes: 10", "minutes: 0", {4, 10}, "at least 1", ""},
        BadDocument{"UnknownBand", "module", module, "", "\"11-13\"", "\"11-14\"", {3, 17}, "one of 4-6, 7-10", ""},
        BadDocument{"BandTwice", "module", module, "", "\"11-13\"", "\"7-10\"", {3, 8}, "same thing twice", ""},
        BadDocument{"EmptyText", "module", module, "", "title: A sample", "title: ''", {12, 8}, "is empty", ""},
        BadDocument{"NoValue", "module", module, "", "title: A sample", "title:", {12, 7}, "must be text", ""},
        BadDocument{"BadId", "module", module, "", "id: m90-sample", "id: M90_Sample", {1, 5}, "form", "kebab-case"},
        BadDocument{
            "EmptyList", "module", module, "", "risks: [X]", "risks: []", {8, 8}, "fewer items than 1", "Risk classes"},
        BadDocument{"LongTitle",
                    "module",
                    module,
                    "",
                    "A sample",
                    "A sample A sample A sample A sample A sample A sample A sample A sample A sample A sample",
                    {12, 8},
                    "longer than 80 characters",
                    ""},
        BadDocument{"WrongMood",
                    "scene-story",
                    module,
                    "/scenes/0",
                    "glim: glad",
                    "glim: merry",
                    {24, 11},
                    "glad, curious",
                    ""},
        BadDocument{"HelpFalse",
                    "scene-story",
                    module,
                    "/scenes/5",
                    "help: true",
                    "help: false",
                    {100, 11},
                    "must be true",
                    "help"},
        BadDocument{"NobodyHelps",
                    "scene-branch",
                    module,
                    "/scenes/3",
                    "kind: helps",
                    "kind: detour",
                    {83, 7},
                    "lacks an item",
                    "at least one that helps"},
        BadDocument{
            "OneOption", "scene-choice", module, choice, "prompt: What helps?", "prompt: ''", {34, 13}, "is empty", ""},
        BadDocument{"AtLeastAlone",
                    "scene-choice",
                    module,
                    choice,
                    "    several: true\n",
                    "",
                    {32, 5},
                    "needs 'several'",
                    "add several"},
        BadDocument{"NoFeedback",
                    "scene-choice",
                    module,
                    choice,
                    "        feedback: You asked.\n",
                    "",
                    {38, 9},
                    "'feedback' is missing",
                    "explains"},
        BadDocument{"OneBasket",
                    "scene-sort",
                    module,
                    sort,
                    "      - id: everybody\n        text: For everybody\n",
                    "",
                    {57, 7},
                    "fewer items than 2",
                    ""},
        BadDocument{"WrongType",
                    "scene-sort",
                    module,
                    sort,
                    "basket: mine",
                    "basket: [mine]",
                    {64, 17},
                    "must be text",
                    "basket"},
        BadDocument{"BothAltAndDecorative",
                    "media",
                    "media/media.yaml",
                    "",
                    "alt: A lamp on a table",
                    "alt: A lamp\n  decorative: true",
                    {1, 3},
                    "only one of these fields may be there: alt, decorative",
                    "keep"},
        BadDocument{"NeitherAltNorDecorative",
                    "media",
                    "media/media.yaml",
                    "",
                    "  alt: A lamp on a table\n",
                    "",
                    {1, 3},
                    "one of these fields is missing: alt, decorative",
                    "add"},
        BadDocument{"PathInFile",
                    "media",
                    "media/media.yaml",
                    "",
                    "file: lamp.svg",
                    "file: ../../lamp.svg",
                    {2, 9},
                    "form",
                    "File name"},
        BadDocument{"WrongKindOfFile",
                    "media",
                    "media/media.yaml",
                    "",
                    "file: lamp.svg",
                    "file: lamp.gif",
                    {2, 9},
                    "form",
                    "SVG"},
        BadDocument{"NoWayToReach",
                    "help",
                    "help/ZZ.yaml",
                    "",
                    "    url: https://www.example.org/\n",
                    "",
                    {3, 5},
                    "missing: phone, url, text-or-chat",
                    "add"},
        BadDocument{"PhoneAsNumber",
                    "help",
                    "help/GB.yaml",
                    "",
                    "phone: \"999\"",
                    "phone: 999",
                    {6, 12},
                    "put it in quotes",
                    "quote"},
        BadDocument{"UnknownKind",
                    "help",
                    "help/GB.yaml",
                    "",
                    "kind: emergency",
                    "kind: fire",
                    {4, 11},
                    "one of emergency, helpline",
                    ""},
        BadDocument{
            "UnknownLayer", "bundle", "bundle.yaml", "", "layer: core", "layer: bottom", {3, 8}, "one of core", ""},
        BadDocument{"SerialZero", "bundle", "bundle.yaml", "", "serial: 7", "serial: 0", {2, 9}, "at least 1", ""},
        BadDocument{"UnknownReview",
                    "bundle",
                    "bundle.yaml",
                    "",
                    "machine-assisted",
                    "checked",
                    {12, 13},
                    "one of reviewed",
                    ""}),
    [](const auto& tested) { return tested.param.name; });

TEST(SchemaSet, RefusesAHugeIdWithoutMatchingIt) {
    Complaints complaints;
    const auto document = YamlDocument::parse("id: " + std::string(16'000, 'a') + "\n", "a.yaml", complaints);
    ASSERT_TRUE(document);
    EXPECT_FALSE(SchemaSet().validate("module", *document, Pointer(), complaints));
    EXPECT_THAT(complaints.sorted().front().what, HasSubstr("far too long"));
}

}  // namespace
}  // namespace pathlight
