// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/segments.h"

#include <gtest/gtest.h>

#include <string>

using pathlight::Segment;
using pathlight::sentencesOf;
using pathlight::wordsAround;

namespace {

std::vector<std::string> sentences(const std::string& text, const char* locale) {
    std::vector<std::string> found;
    for (const Segment& sentence : sentencesOf(text, locale))
        found.push_back(text.substr(sentence.begin, sentence.length));
    return found;
}

/// The words around the first place where `piece` stands.
std::string around(const std::string& text, const std::string& piece, const char* locale) {
    const Segment words = wordsAround(text, {text.find(piece), piece.size()}, locale);
    return text.substr(words.begin, words.length);
}

using Texts = std::vector<std::string>;

}  // namespace

TEST(SentencesOf, EndsWhereTheLanguageDoes) {
    EXPECT_EQ(sentences("Stop. Tell somebody!", "en"), (Texts{"Stop. ", "Tell somebody!"}));
    EXPECT_EQ(sentences("هل أنت بخير؟ نعم.", "ar"), (Texts{"هل أنت بخير؟ ", "نعم."}));
    EXPECT_EQ(sentences("रुको। बताओ।", "hi"), (Texts{"रुको। ", "बताओ।"}));
    EXPECT_EQ(sentences("停一下。告诉别人。", "zh"), (Texts{"停一下。", "告诉别人。"}));
}

TEST(SentencesOf, IsEmptyWithoutText) {
    EXPECT_EQ(sentences("", "en"), Texts());
    EXPECT_EQ(sentences("\xff", "en"), Texts());
}

TEST(WordsAround, WidensAPieceToWholeWords) {
    EXPECT_EQ(around("L’amie est là", "L", "fr"), "L’amie");
    EXPECT_EQ(around("a well-known cat", "own", "en"), "known");
    EXPECT_EQ(around("قال مرحبا يا نور", "رحب", "ar"), "مرحبا");
    EXPECT_EQ(around("आप कैसे हैं", "कै", "hi"), "कैसे");
    EXPECT_EQ(around("one two three", "o t", "en"), "two three");
}

TEST(WordsAround, LeavesPunctuationOut) {
    EXPECT_EQ(around("(cat).", "(cat).", "en"), "cat");
    EXPECT_EQ(around("a 😀 b", "😀", "en"), "😀");
}
