// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/nicknamelist.h"

#include <gtest/gtest.h>

using namespace pathlight;

namespace {

using Names = std::vector<std::string>;

struct Case {
    const char* about;
    std::string text;
    Names nicknames;
    std::vector<LeftOutLine> leftOut{};
};

const std::string forty(40, 'a');

const std::vector<Case> cases{
    {"nothing", "", {}},
    {"empty lines", "\n\r\n  \n\t\n", {}},
    {"one a line", "Bee\nBear\n3\n", {"Bee", "Bear", "3"}},
    {"no line end at the end", "Bee\nBear", {"Bee", "Bear"}},
    {"line ends of Windows and of old Macs", "Bee\r\nBear\rFox", {"Bee", "Bear", "Fox"}},
    {"blanks around and within", "  Bee \n The  bear\t\n", {"Bee", "The  bear"}},
    {"a byte order mark",
     "\xef\xbb\xbf"
     "Bee\nBear",
     {"Bee", "Bear"}},
    {"commas", "Bee,7a\nBear,7b", {"Bee", "Bear"}},
    {"semicolons", "Bee;x,y\nBear;z", {"Bee", "Bear"}},
    {"tabs", "Bee\t7a\nBear\t7b", {"Bee", "Bear"}},
    {"a line that names the separator", "sep=;\r\nBee;a,b,c\nBear;d", {"Bee", "Bear"}},
    {"a column of that name", "Class;Nickname\n7a;Bee\n7b;Bear", {"Bee", "Bear"}},
    {"the better of two columns", "number,NICKNAME\n1,Bee\n2,Bear", {"Bee", "Bear"}},
    {"a name for the only column", "Numéro\n1\n2", {"1", "2"}},
    {"a name of a column further down is a nickname", "Bee\nNumber\n", {"Bee", "Number"}},
    {"quotes", "\"Bee, the first\",7a\n\"the \"\"bear\"\"\",7b", {"Bee, the first", "the \"bear\""}},
    {"a line end within quotes elsewhere", "Bee,\"a\nb\"\nBear,c", {"Bee", "Bear"}},
    {"text behind quotes", "\"Bee\" 2,x", {"Bee 2"}},
    {"quotes within", "Bee \"Bzz\" 7", {"Bee \"Bzz\" 7"}},
    {"a quote that does not end", "\"Bee\nBear", {"\"Bee", "Bear"}},
    {"lines of many lengths", "Bee,1,2\nBear\nFox,", {"Bee", "Bear", "Fox"}},
    {"an empty cell", "class,nickname\n7a,Bee\n7b,\n7c", {"Bee"}, {{3, "", LeftOut::Empty}, {4, "", LeftOut::Empty}}},
    {"too long", forty + "\n" + forty + "b", {forty}, {{2, forty + "b", LeftOut::TooLong}}},
    {"forty letters of another script", "ض" + std::string(39, 'a'), {"ض" + std::string(39, 'a')}},
    {"twice", "Bee\nBear\n Bee\nbee", {"Bee", "Bear", "bee"}, {{3, "Bee", LeftOut::Taken}}},
    {"no UTF-8",
     "Bee\n\xff\xfe\nB\xc3",
     {"Bee"},
     {{2, "\xff\xfe", LeftOut::NotPlain}, {3, "B\xc3", LeftOut::NotPlain}}},
    {"control characters",
     std::string("B\x01\nBee\n\0x", 9),
     {"Bee"},
     {{1, "B\x01", LeftOut::NotPlain}, {3, std::string("\0x", 2), LeftOut::NotPlain}}},
    {"a line end within a nickname", "\"a\nb\"\nBee", {"Bee"}, {{1, "a\nb", LeftOut::NotPlain}}},
    {"the number of a line behind others",
     "\nBee,\"x\ny\"\n,z\n\"a\nb\",c",
     {"Bee"},
     {{4, "", LeftOut::Empty}, {5, "a\nb", LeftOut::NotPlain}}},
};

}  // namespace

TEST(NicknameList, IsReadWhateverItsForm) {
    for (const Case& one : cases) {
        const NicknameList list = readNicknames(one.text);
        EXPECT_EQ(list.nicknames, one.nicknames) << one.about;
        EXPECT_EQ(list.leftOut, one.leftOut) << one.about;
    }
}

TEST(NicknameList, LeavesOutWhoIsThereAlready) {
    const NicknameList list = readNicknames("Bee\nBear", {"Bear", "Fox"});
    EXPECT_EQ(list.nicknames, Names{"Bee"});
    EXPECT_EQ(list.leftOut, (std::vector<LeftOutLine>{{2, "Bear", LeftOut::Taken}}));
}

TEST(NicknameList, OfAManyThousandLinesIsReadWhole) {
    std::string text;
    for (int number = 1; number <= 20'000; ++number)
        text += "\"" + std::to_string(number) + "\";\"\"\r\n";
    EXPECT_EQ(readNicknames(text).nicknames.size(), 20'000U);
}
