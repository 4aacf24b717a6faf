// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/espeaksynthesis.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace pathlight {

namespace {

using testing::ElementsAre;

/// Keeps the words as they stand in the text; ends the speech after so many.
class Words final : public SpeechSink {
public:
    explicit Words(std::string text, std::size_t most = static_cast<std::size_t>(-1))
        : m_text(std::move(text)), m_most(most) {}

    [[nodiscard]] bool words(TextRange range) override {
        EXPECT_GT(range.length, 0U);
        EXPECT_LE(range.begin + range.length, m_text.size());
        EXPECT_TRUE(heard.empty() || range.begin > m_last);
        m_last = range.begin;
        heard.push_back(m_text.substr(range.begin, range.length));
        return heard.size() < m_most;
    }
    [[nodiscard]] bool sound(std::span<const std::int16_t> block) override {
        samples += block.size();
        return true;
    }

    std::vector<std::string> heard;
    std::size_t samples = 0;

private:
    std::string m_text;
    std::size_t m_most;
    std::size_t m_last = 0;
};

class EspeakSynthesisTest : public testing::Test {
protected:
    void SetUp() override {
        auto started = EspeakSynthesis::start();
        ASSERT_TRUE(started) << started.error().text();
        m_synthesis = std::move(*started);
    }

    Words say(const std::string& text, const std::string& language, double speed = 1) {
        Words words(text);
        const auto said = m_synthesis->say({text, language, {}, speed}, words);
        EXPECT_TRUE(said) << said.error().text();
        return words;
    }

    std::unique_ptr<EspeakSynthesis> m_synthesis;
};

}  // namespace

TEST_F(EspeakSynthesisTest, WordsComeInOrderInEveryScript) {
    EXPECT_THAT(say("Stop and tell somebody.", "en").heard, ElementsAre("Stop", "and", "tell", "somebody"));
    EXPECT_THAT(say("Le chat dort.", "fr").heard, ElementsAre("Le", "chat", "dort"));
    EXPECT_THAT(say("مرحبا يا نور", "ar").heard, ElementsAre("مرحبا", "يا", "نور"));
    EXPECT_THAT(say("आप कैसे हैं", "hi").heard, ElementsAre("आप", "कैसे", "हैं"));
}

TEST_F(EspeakSynthesisTest, PlacesBehindALongCharacterAreRight) {
    const auto heard = say("é 😀 then home", "en").heard;
    ASSERT_GE(heard.size(), 2U);
    EXPECT_EQ(heard.back(), "home");
}

TEST_F(EspeakSynthesisTest, MarksAreReadAsTheyStand) {
    const std::string tags =
        "<speak><break time=\"9s\"/>cat</speak> [[hello]] \x01"
        "99S cat";
    const Words marked = say(tags, "en");
    EXPECT_THAT(marked.heard, testing::Contains("speak"));
    EXPECT_THAT(marked.heard, testing::Contains("cat"));
    // Obeyed, [[hello]] would be one syllable of phonemes: less sound than the same letters read.
    EXPECT_GE(say("[[hello]]", "en").samples, say("hello", "en").samples);
}

TEST_F(EspeakSynthesisTest, NothingToSayIsSoonSaid) {
    for (const char* text : {"", "   ", "\n\n", "\x01\x02\x1b[0m", "\xff\xfe", "\u2066\u2069"}) {
        EXPECT_LT(say(text, "en").samples, static_cast<std::size_t>(4 * m_synthesis->samplesPerSecond())) << text;
    }
}

TEST_F(EspeakSynthesisTest, ALongTextIsSaidToItsEnd) {
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += "ten words of a text that is not short at all ";
    const auto heard = say(text + "home", "en", 2).heard;
    EXPECT_GT(heard.size(), 500U);
    EXPECT_EQ(heard.back(), "home");
    EXPECT_GT(say(std::string(3000, 'a'), "en", 2).samples, 0U);
}

TEST_F(EspeakSynthesisTest, TheSinkEndsTheSpeech) {
    Words words("one two three four five", 2);
    EXPECT_TRUE(m_synthesis->say({"one two three four five", "en", {}, 1}, words));
    EXPECT_THAT(words.heard, ElementsAre("one", "two"));
    EXPECT_EQ(say("six", "en").heard.front(), "six");
}

TEST_F(EspeakSynthesisTest, SlowIsLongerThanFast) {
    const auto samples = [this](double speed) { return say("Stop and tell somebody.", "en", speed).samples; };
    EXPECT_GT(samples(0.5), samples(1));
    EXPECT_GT(samples(1), samples(2));
    EXPECT_LT(samples(2), samples(100) + samples(100) / 10);
}

TEST_F(EspeakSynthesisTest, AnUnknownLanguageIsRefused) {
    Words words("x");
    const auto said = m_synthesis->say({"x", "xx", {}, 1}, words);
    ASSERT_FALSE(said);
    EXPECT_EQ(said.error().code, ErrorCode::NotFound);
    EXPECT_EQ(words.samples, 0U);
}

TEST_F(EspeakSynthesisTest, AVoiceOfAnotherLanguageIsNotTaken) {
    const auto french = voicesFor(m_synthesis->voices(), "fr").front().id;
    Words own("cat");
    Words other("cat");
    EXPECT_TRUE(m_synthesis->say({"cat", "en", {}, 1}, own));
    EXPECT_TRUE(m_synthesis->say({"cat", "en", french, 1}, other));
    // Nearly: espeak-ng never says a word twice quite alike.
    EXPECT_NEAR(static_cast<double>(own.samples), static_cast<double>(other.samples), 500);
}

TEST_F(EspeakSynthesisTest, ThereIsOneAtATime) {
    const auto second = EspeakSynthesis::start();
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Busy);
    m_synthesis.reset();
    EXPECT_TRUE(EspeakSynthesis::start());
}

}  // namespace pathlight
