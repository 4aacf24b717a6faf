// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/qtspeechengine.h"

#include "practice.h"
#include "testvoice.h"

#include <gmock/gmock.h>

#include <future>
#include <mutex>

namespace pathlight {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Keeps what an engine tells, and waits for its end.
class Hearing final : public SpeechListener {
public:
    void spoken(TextRange words) override {
        const std::lock_guard lock(m_mutex);
        m_words.push_back(words);
    }
    void finished() override { m_end.set_value(std::nullopt); }
    void failed(const Error& error) override { m_end.set_value(error.code); }

    /// What went wrong, once the last call has come.
    [[nodiscard]] std::optional<ErrorCode> end() { return m_end.get_future().get(); }
    [[nodiscard]] std::vector<TextRange> words() {
        const std::lock_guard lock(m_mutex);
        return m_words;
    }

private:
    std::mutex m_mutex;
    std::vector<TextRange> m_words;
    std::promise<std::optional<ErrorCode>> m_end;
};

std::vector<std::string> voicesOf(QtSpeechEngine& engine) {
    std::promise<std::vector<Voice>> answer;
    engine.listVoices([&answer](std::vector<Voice> found) { answer.set_value(std::move(found)); });
    std::vector<std::string> ids;
    for (const Voice& voice : answer.get_future().get())
        ids.push_back(voice.id);
    return ids;
}

}  // namespace

class QtSpeechEngineTest : public testing::Test {
protected:
    void SetUp() override { (void)testvoice::takeLog(); }

    std::shared_ptr<Hearing> speak(const std::string& text, const std::string& language = "en", double speed = 1) {
        auto listener = std::make_shared<Hearing>();
        m_engine.speak({text, language, {}, speed}, listener);
        return listener;
    }

    QtSpeechEngine m_engine{{testvoice::name}};
};

TEST_F(QtSpeechEngineTest, TellsItsVoices) { EXPECT_THAT(voicesOf(m_engine), ElementsAre("en", "de")); }

TEST_F(QtSpeechEngineTest, SpeaksSentenceBySentenceAndTellsOfEach) {
    const auto listener = speak("Sami waits. Then he tells Aunt Rim.", "en", 0.75);
    EXPECT_EQ(listener->end(), std::nullopt);
    EXPECT_THAT(testvoice::takeLog(), ElementsAre("en, -0.5: Sami waits.", "en, -0.5: Then he tells Aunt Rim."));
    EXPECT_THAT(listener->words(), ElementsAre(TextRange{0, 12}, TextRange{12, 23}));
}

TEST_F(QtSpeechEngineTest, TakesTheVoiceOfTheLanguage) {
    EXPECT_EQ(speak("Guten Abend.", "de-AT")->end(), std::nullopt);
    EXPECT_THAT(testvoice::takeLog(), ElementsAre("de, 0: Guten Abend."));
    EXPECT_EQ(speak("Bonsoir.", "fr")->end(), ErrorCode::NotFound);
    EXPECT_THAT(testvoice::takeLog(), IsEmpty());
}

TEST_F(QtSpeechEngineTest, FallsSilentAtOnceAndTellsNoMore) {
    const auto listener = speak("Please hold. And this is not said.");
    ASSERT_TRUE(waitFor([&] { return !listener->words().empty(); }));
    m_engine.stop();
    EXPECT_EQ(speak("Good.")->end(), std::nullopt);
    EXPECT_EQ(listener->words().size(), 1U);
    EXPECT_THAT(testvoice::takeLog(), ElementsAre("en, 0: Please hold.", "stop", "en, 0: Good."));
}

TEST_F(QtSpeechEngineTest, AnotherTextTakesThePlaceOfTheOneBeingSaid) {
    const auto first = speak("Please hold.");
    ASSERT_TRUE(waitFor([&] { return !first->words().empty(); }));
    EXPECT_EQ(speak("Good.")->end(), std::nullopt);
    EXPECT_THAT(first->words(), ElementsAre(TextRange{0, 12}));
}

TEST_F(QtSpeechEngineTest, AVoiceThatBreaksIsToldOf) {
    EXPECT_EQ(speak("This will break.")->end(), ErrorCode::Internal);
}

TEST(QtSpeechEngineAlone, WithoutAPluginThereIsNoVoiceAndTheTextFails) {
    QtSpeechEngine engine{QStringList()};
    EXPECT_THAT(voicesOf(engine), IsEmpty());
    const auto listener = std::make_shared<Hearing>();
    engine.speak({"x", "en", {}, 1}, listener);
    EXPECT_EQ(listener->end(), ErrorCode::NotFound);
    EXPECT_FALSE(QtSpeechEngine::systemEngines().contains(QStringLiteral("flite")));
}

}  // namespace pathlight
