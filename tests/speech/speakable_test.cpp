// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/speakable.h"

#include <gtest/gtest.h>

using pathlight::characterBytes;
using pathlight::digitsApart;
using pathlight::speakable;

TEST(Speakable, LeavesTextOfEveryScriptAlone) {
    for (const char* text : {"", "Nour's cat", "قَمَر", "नमस्ते", "😀 x", "<b>a</b> &amp;"}) {
        EXPECT_EQ(speakable(text), text);
    }
}

TEST(Speakable, PutsSpacesForWhatAVoiceWouldObeyOrCannotSay) {
    EXPECT_EQ(speakable("a\x01"
                        "9b\n"),
              "a 9b ");
    EXPECT_EQ(speakable(std::string_view("a\0b", 3)), "a b");
    EXPECT_EQ(speakable("\u2066116\u2069"), "   116   ");
    EXPECT_EQ(speakable("a\xff\xc3"), "a  ");
    EXPECT_EQ(speakable("\xed\xa0\x80"), "   ");
    EXPECT_EQ(speakable("\xf0\x9f\x98"), "   ");
}

TEST(DigitsApart, SpellsNumbersAndNothingElse) {
    EXPECT_EQ(digitsApart("116 111"), "1 1 6 1 1 1");
    EXPECT_EQ(digitsApart("call 18a"), "call 1 8a");
    EXPECT_EQ(digitsApart(""), "");
}

TEST(CharacterBytes, KnowsWhereACharacterBegins) {
    EXPECT_EQ(characterBytes("é", 0), 2U);
    EXPECT_EQ(characterBytes("é", 1), 0U);
    EXPECT_EQ(characterBytes("😀", 0), 4U);
    EXPECT_EQ(characterBytes("a", 1), 0U);
    EXPECT_EQ(characterBytes("\xc0\x80", 0), 0U);
}
