// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/espeakengine.h"

#include "recorder.h"

#include <gtest/gtest.h>

#include <future>

namespace pathlight {

namespace {

class EspeakEngineTest : public testing::Test {
protected:
    void start(Recorder::Behaviour behaviour = {}) {
        m_engine = std::make_unique<EspeakEngine>(
            [this, behaviour] { return std::make_unique<Recorder>(m_heard, behaviour); });
    }

    std::shared_ptr<Ear> speak(const std::string& text, const std::string& language = "en", double speed = 1) {
        auto ear = std::make_shared<Ear>();
        m_engine->speak({text, language, {}, speed}, ear);
        return ear;
    }

    Recorder::Heard m_heard;
    std::unique_ptr<EspeakEngine> m_engine;
};

/// Thousands of words: hours of speech at a loudspeaker's pace.
std::string endless() {
    std::string text;
    for (int i = 0; i < 5000; ++i)
        text += "again and ";
    return text;
}

}  // namespace

TEST_F(EspeakEngineTest, SaysATextWordByWordToItsEnd) {
    start();
    const auto ear = speak("Tell somebody.");
    ASSERT_TRUE(ear->waitForEnd());
    EXPECT_FALSE(ear->fault());
    EXPECT_EQ(ear->words(), (std::vector<TextRange>{{0, 4}, {5, 8}}));
    EXPECT_GT(m_heard.samples, 0U);
    EXPECT_EQ(m_heard.finished, 1);
}

TEST_F(EspeakEngineTest, ListsItsVoices) {
    start();
    std::promise<std::vector<Voice>> found;
    m_engine->listVoices([&found](std::vector<Voice> voices) { found.set_value(std::move(voices)); });
    const std::vector<Voice> voices = found.get_future().get();
    for (const char* tag : {"en", "fr", "ar", "hi"}) {
        EXPECT_FALSE(voicesFor(voices, tag).empty()) << tag;
    }
}

TEST_F(EspeakEngineTest, StopEndsTheSpeechAndNothingMoreIsTold) {
    start({.opens = false});
    const auto ear = speak(endless());
    ASSERT_TRUE(ear->waitForWords(1));
    m_engine->stop();
    const std::size_t words = ear->words().size();
    const auto next = speak("on", "en", 2);
    ASSERT_TRUE(next->waitForEnd());
    EXPECT_EQ(ear->words().size(), words);
}

TEST_F(EspeakEngineTest, StopThrowsAwayWhatWasNotHeard) {
    start();
    const auto ear = speak(endless());
    ASSERT_TRUE(ear->waitForWords(1));
    m_engine->stop();
    ASSERT_TRUE(speak("on")->waitForEnd());
    EXPECT_EQ(m_heard.abandoned, 1);
    EXPECT_EQ(m_heard.finished, 1);
}

TEST_F(EspeakEngineTest, ANewTextTakesThePlaceOfTheOld) {
    start({.opens = false});
    const auto first = speak(endless());
    ASSERT_TRUE(first->waitForWords(1));
    const auto second = speak("on", "en", 2);
    ASSERT_TRUE(second->waitForEnd());
    EXPECT_LT(first->words().size(), 100U);
}

TEST_F(EspeakEngineTest, WithoutASoundDeviceTheWordsStillCome) {
    start({.opens = false});
    const auto ear = speak("Tell somebody.", "en", 2);
    ASSERT_TRUE(ear->waitForEnd());
    EXPECT_FALSE(ear->fault());
    EXPECT_EQ(ear->words().size(), 2U);
    EXPECT_EQ(m_heard.samples, 0U);
}

TEST_F(EspeakEngineTest, ADeviceLostOnTheWayDoesNotEndTheSpeech) {
    start({.samplesUntilLost = 2000});
    const auto ear = speak("Tell somebody.", "en", 2);
    ASSERT_TRUE(ear->waitForEnd());
    EXPECT_FALSE(ear->fault());
    EXPECT_EQ(ear->words().size(), 2U);
}

TEST_F(EspeakEngineTest, AnUnknownLanguageIsTold) {
    start();
    const auto ear = speak("x", "xx");
    ASSERT_TRUE(ear->waitForEnd());
    ASSERT_TRUE(ear->fault());
    EXPECT_EQ(ear->fault()->code, ErrorCode::NotFound);
}

TEST_F(EspeakEngineTest, ASecondEngineHasNoVoicesAndSaysSo) {
    start();
    ASSERT_TRUE(speak("on")->waitForEnd());
    EspeakEngine second([]() -> std::unique_ptr<AudioOutput> { return nullptr; });
    const auto ear = std::make_shared<Ear>();
    second.speak({"on", "en", {}, 1}, ear);
    ASSERT_TRUE(ear->waitForEnd());
    ASSERT_TRUE(ear->fault());
    EXPECT_EQ(ear->fault()->code, ErrorCode::Busy);
}

TEST_F(EspeakEngineTest, EndsWhileItSpeaks) {
    start({.opens = false});
    const auto ear = speak(endless());
    ASSERT_TRUE(ear->waitForWords(1));
    m_engine.reset();
    EXPECT_LT(ear->words().size(), 100U);
}

TEST_F(EspeakEngineTest, EndsWithoutEverBeingAsked) { start(); }

}  // namespace pathlight
