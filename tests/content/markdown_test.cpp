// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/markdown.h"

#include "text/message.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>

using namespace pathlight;

struct GoodProse {
    const char* markdown;
    const char* styled;
    const char* plain;
};

class AllowedMarkdown : public testing::TestWithParam<GoodProse> {};

TEST_P(AllowedMarkdown, IsRendered) {
    const auto prose = renderProse(GetParam().markdown);
    ASSERT_TRUE(prose) << prose.error().text();
    EXPECT_EQ(prose->styled, GetParam().styled);
    EXPECT_EQ(prose->plain, GetParam().plain);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, AllowedMarkdown,
    testing::Values(GoodProse{"", "", ""}, GoodProse{"Stop. Look.", "Stop. Look.", "Stop. Look."},
                    GoodProse{"**Stop** and *look*", "<b>Stop</b> and <i>look</i>", "Stop and look"},
                    GoodProse{"***both***", "<i><b>both</b></i>", "both"}, GoodProse{"one\ntwo", "one two", "one two"},
                    GoodProse{"one\\\ntwo", "one<br>two", "one\ntwo"},
                    GoodProse{"one  \ntwo", "one<br>two", "one\ntwo"},
                    GoodProse{"one\n\ntwo", "one<br><br>two", "one\ntwo"},
                    GoodProse{"- a\n- b", "• a<br>• b", "• a\n• b"}, GoodProse{"- a\n\n- b", "• a<br>• b", "• a\n• b"},
                    GoodProse{"3. a\n4. b", "3. a<br>4. b", "3. a\n4. b"},
                    GoodProse{"Do:\n\n- a\n- b\n\nDone.", "Do:<br>• a<br>• b<br><br>Done.", "Do:\n• a\n• b\nDone."},
                    GoodProse{"-\n\nDone.", "• <br><br>Done.", "• \nDone."},
                    GoodProse{"1 < 2 & \"3\" > 2", "1 &lt; 2 &amp; &quot;3&quot; &gt; 2", "1 < 2 & \"3\" > 2"},
                    GoodProse{"a \\*star\\* and \\<b\\>", "a *star* and &lt;b&gt;", "a *star* and <b>"},
                    GoodProse{"Qui\u00A0?", "Qui&nbsp;?", "Qui\u00A0?"},
                    GoodProse{"www.example.org", "www.example.org", "www.example.org"},
                    GoodProse{"snake_case_word", "snake_case_word", "snake_case_word"},
                    GoodProse{"**bluefin:** مرحبا", "<b>bluefin:</b> مرحبا", "bluefin: مرحبا"}));

struct BadProse {
    std::string markdown;
    const char* complaint;
};

class ForbiddenMarkdown : public testing::TestWithParam<BadProse> {};

TEST_P(ForbiddenMarkdown, IsRefusedByName) {
    const auto prose = renderProse(GetParam().markdown);
    ASSERT_FALSE(prose);
    EXPECT_EQ(prose.error().code, ErrorCode::Invalid);
    EXPECT_THAT(prose.error().message, testing::HasSubstr(GetParam().complaint));
}

INSTANTIATE_TEST_SUITE_P(
    Texts, ForbiddenMarkdown,
    testing::Values(BadProse{"[a](http://x.org)", "link"}, BadProse{"<http://x.org>", "link"},
                    BadProse{"[a]\n\n[a]: http://x.org", "link"}, BadProse{"![a](file:///etc/passwd)", "picture"},
                    BadProse{"# Title", "heading"}, BadProse{"Title\n=====", "heading"},
                    BadProse{"> said", "quotation"}, BadProse{"`code`", "code"}, BadProse{"    four spaces", "code"},
                    BadProse{"```\ncode\n```", "code"}, BadProse{"---", "rule"},
                    BadProse{"a | b\n---|---\n1 | 2", "table"}, BadProse{"<b>bold</b>", "HTML"},
                    BadProse{"<script>x</script>", "HTML"}, BadProse{"a <img src=x> b", "HTML"},
                    BadProse{"<!-- c -->", "HTML"}, BadProse{"&lt;b&gt;", "character itself"},
                    BadProse{"a&nbsp;b", "character itself"}, BadProse{"&#60;img&#62;", "character itself"},
                    BadProse{"~~gone~~", "mark"}, BadProse{"- a\n  - b", "list within"}, BadProse{"- [ ] task", "task"},
                    BadProse{"a\xff", "UTF-8"}, BadProse{std::string("a\0b", 3), "UTF-8"},
                    BadProse{std::string(maxMessageBytes + 1, 'a'), "too long"}));

/// A text at the end of memory that may be read: who looks at the byte behind it is ended by the system.
class TextAtAnEdge {
public:
    explicit TextAtAnEdge(std::string_view text) : m_size(text.size()) {
        std::copy(text.begin(), text.end(), m_pages + m_page - text.size());
        mprotect(m_pages + m_page, m_page, PROT_NONE);
    }
    ~TextAtAnEdge() { munmap(m_pages, 2 * m_page); }
    TextAtAnEdge(const TextAtAnEdge&) = delete;
    TextAtAnEdge& operator=(const TextAtAnEdge&) = delete;

    [[nodiscard]] std::string_view text() const { return {m_pages + m_page - m_size, m_size}; }

private:
    std::size_t m_page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    std::size_t m_size;
    char* m_pages =
        static_cast<char*>(mmap(nullptr, 2 * m_page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
};

TEST(Prose, IsNotReadBeyondItsEnd) {
    const TextAtAnEdge edge("O c\n\n\n\n12. d*\n\n12. d*\n\n12.  \b\n\n0");
    EXPECT_TRUE(renderProse(edge.text()));
}

TEST(PlainProse, EscapesEverything) {
    EXPECT_EQ(plainProse("<b>&\"\n*x*"), (Prose{"&lt;b&gt;&amp;&quot;<br>*x*", "<b>&\"\n*x*"}));
}
