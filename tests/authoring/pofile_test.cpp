// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authoring/pofile.h"
#include "samplefolder.h"

#include <gmock/gmock.h>

namespace pathlight {

using namespace std::string_literals;
namespace {

using test::SampleFolder;
using testing::HasSubstr;

const std::string header = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

TEST(PoFile, ReadsMessagesByKeyWithTheirPlaces) {
    const SampleFolder folder;
    folder.write("fr.po", header +
                              "msgctxt \"m.a\"\nmsgid \"One\"\nmsgstr \"Un\"\n\n"
                              "#, fuzzy\nmsgctxt \"\"\n\"m.\"\n\"b\"\nmsgid \"\"\n\"Two\\n\"\n\"lines\"\nmsgstr "
                              "\"Deux\\n\"\n\"lignes\"\n\n"
                              "msgctxt \"m.c\"\nmsgid \"Three\"\nmsgstr \"\"\n\n"
                              "#~ msgctxt \"m.d\"\n#~ msgid \"Old\"\n#~ msgstr \"Vieux\"\n");
    Complaints complaints;
    const auto po = PoFile::read(folder / "fr.po", "fr.po", complaints);
    ASSERT_TRUE(po) << complaints.sorted().front().text();
    ASSERT_EQ(po->messages().size(), 3U) << "obsolete messages are left out";
    EXPECT_EQ(po->messages().at("m.a"), (PoMessage{"One", "Un", false, {7, 1}}));
    EXPECT_EQ(po->messages().at("m.b"), (PoMessage{"Two\nlines", "Deux\nlignes", true, {16, 1}}));
    EXPECT_EQ(po->messages().at("m.c"), (PoMessage{"Three", "", false, {21, 1}}));
}

TEST(PoFile, ReadsAgainAfterABadFile) {
    const SampleFolder folder;
    folder.write("bad.po", "msgid \"open\n");
    folder.write("good.po", header + "msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"B\"\n");
    for (int round = 0; round < 3; ++round) {
        Complaints complaints;
        EXPECT_FALSE(PoFile::read(folder / "bad.po", "bad.po", complaints));
        EXPECT_TRUE(PoFile::read(folder / "good.po", "good.po", complaints));
    }
}

struct BadPo {
    const char* name;
    std::string text;
    std::size_t line;
    const char* complaint;
};

class PoRefusal : public testing::TestWithParam<BadPo> {};

TEST_P(PoRefusal, NamesThePlaceAndTheFault) {
    const SampleFolder folder;
    folder.write("fr.po", GetParam().text);
    Complaints complaints;
    EXPECT_FALSE(PoFile::read(folder / "fr.po", "fr.po", complaints));
    ASSERT_GT(complaints.errors(), 0U);
    const Complaint complaint = complaints.sorted().front();
    EXPECT_THAT(complaint.text(), HasSubstr(GetParam().complaint));
    EXPECT_EQ(complaint.mark.line, GetParam().line) << complaint.text();
}

std::string manyLines(const std::string& line) {
    std::string all;
    for (int i = 0; i < 60; ++i)
        all += line;
    return all;
}

std::string message(const std::string& lines) { return header + lines; }

INSTANTIATE_TEST_SUITE_P(
    Table, PoRefusal,
    testing::Values(
        BadPo{"OpenString", message("msgctxt \"a\"\nmsgid \"A\nmsgstr \"B\"\n"), 7, "not a valid PO file"},
        BadPo{"UnknownKeyword", message("msgctx \"a\"\nmsgid \"A\"\nmsgstr \"B\"\n"), 5, "not a valid PO file"},
        BadPo{"NoMsgstr", message("msgctxt \"a\"\nmsgid \"A\"\n"), 6, "not a valid PO file"},
        BadPo{"BadEscape", message("msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"\\q\"\n"), 7, "not a valid PO file"},
        BadPo{"ManyFaults", message(manyLines("junk\n")), 5, "not a valid PO file"},
        BadPo{"MessageTwice",
              message("msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"B\"\n\nmsgctxt \"a\"\nmsgid \"A\"\nmsgstr \"C\"\n"), 10,
              "duplicate"},
        BadPo{"KeyTwice",
              message("msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"B\"\n\nmsgctxt \"a\"\nmsgid \"Z\"\nmsgstr \"C\"\n"), 7,
              "stands in the file twice"},
        BadPo{"NoContext", message("msgid \"A\"\nmsgstr \"B\"\n"), 2, "has no msgctxt"},
        BadPo{"Plural", message("msgctxt \"a\"\nmsgid \"A\"\nmsgid_plural \"As\"\nmsgstr[0] \"B\"\n"), 8,
              "has a msgid_plural"},
        BadPo{"Latin1", message("msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"\xE9\"\n"), 1, "not UTF-8"},
        BadPo{"Nul", message("msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"\0\"\n"s), 1, "not UTF-8"},
        BadPo{"NoHeader", "msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"B\"\n", 1, "Content-Type"},
        BadPo{"OtherCharset", "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n", 1,
              "Content-Type"},
        BadPo{"SecondDomain", message("domain \"other\"\nmsgctxt \"a\"\nmsgid \"A\"\nmsgstr \"B\"\n"), 1, "domain"},
        BadPo{"Empty", "", 1, "Content-Type"}, BadPo{"TooLarge", std::string(17U << 20U, '\n'), 0, "larger than"}),
    [](const auto& tested) { return tested.param.name; });

TEST(PoFile, SaysWhatItCannotRead) {
    Complaints complaints;
    EXPECT_FALSE(PoFile::read("/nonexistent/fr.po", "fr.po", complaints));
    EXPECT_FALSE(PoFile::read("/", "folder", complaints));
    EXPECT_EQ(complaints.errors(), 2U);
}

}  // namespace
}  // namespace pathlight
