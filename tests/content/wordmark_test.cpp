// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/wordmark.h"

#include <gtest/gtest.h>

#include <regex>
#include <string>

using pathlight::markWord;
using pathlight::plainProse;
using pathlight::Prose;
using pathlight::renderProse;

namespace {

/// The marked form with [ ] for what is seen and nothing for what is not.
std::string shortForm(std::string marked) {
    for (const auto& [from, to] :
         {std::pair{"<font color=\"transparent\">", ""}, {"</font>", ""}, {"<u>", "["}, {"</u>", "]"}}) {
        for (std::size_t at = marked.find(from); at != std::string::npos; at = marked.find(from)) {
            marked.replace(at, std::string_view(from).size(), to);
        }
    }
    return marked;
}

std::string marked(const Prose& prose, const std::string& word) {
    return shortForm(markWord(prose, prose.plain.find(word), word.size()));
}

}  // namespace

TEST(MarkWord, HidesAllButTheWord) {
    EXPECT_EQ(markWord(plainProse("a cat sits"), 2, 3),
              "<font color=\"transparent\">a </font><u>cat</u><font color=\"transparent\"> sits</font>");
}

TEST(MarkWord, KeepsTextEscaped) {
    EXPECT_EQ(marked(plainProse("a <b>\"x\" & y"), "<b>"), "a [&lt;b&gt;]&quot;x&quot; &amp; y");
    EXPECT_EQ(marked(plainProse("&amp; cat"), "cat"), "&amp;amp; [cat]");
    EXPECT_EQ(marked(plainProse("Qui\u00A0? Toi"), "Toi"), "Qui&nbsp;? [Toi]");
}

TEST(MarkWord, NestsWithinBoldAndAcrossIt) {
    const Prose prose = *renderProse("one **two three** four");
    EXPECT_EQ(marked(prose, "two"), "one <b>[two] three</b> four");
    EXPECT_EQ(marked(prose, "three four"), "one <b>two [three]</b>[ four]");
}

TEST(MarkWord, FollowsLinesAndParagraphs) {
    const Prose prose = *renderProse("one\n\ntwo\n\n- three\n- four");
    const std::string shown = marked(prose, "four");
    EXPECT_EQ(shown.substr(shown.size() - 6), "[four]");
    EXPECT_EQ(std::regex_replace(shown, std::regex("[\\[\\]]"), ""), prose.styled);
    EXPECT_EQ(marked(plainProse("one\ntwo"), "two"), "one<br>[two]");
}

TEST(MarkWord, KeepsCharactersWholeInEveryScript) {
    EXPECT_EQ(marked(plainProse("قال مرحبا"), "مرحبا"), "قال [مرحبا]");
    EXPECT_EQ(marked(plainProse("आप कैसे हैं"), "कैसे"), "आप [कैसे] हैं");
    EXPECT_EQ(marked(plainProse("a 😀 b"), "😀"), "a [😀] b");
    EXPECT_EQ(shortForm(markWord(plainProse("😀b"), 1, 2)), "😀b");
    EXPECT_EQ(shortForm(markWord(plainProse("é😀b"), 2, 5)), "é[😀b]");
}

TEST(MarkWord, ShowsNothingOutsideTheText) {
    EXPECT_EQ(shortForm(markWord(plainProse("cat"), 3, 1)), "cat");
    EXPECT_EQ(shortForm(markWord(plainProse("cat"), 99, 99)), "cat");
    EXPECT_EQ(shortForm(markWord(plainProse("cat"), 1, static_cast<std::size_t>(-1))), "c[at]");
    EXPECT_EQ(markWord(plainProse(""), 0, 0), "");
}
