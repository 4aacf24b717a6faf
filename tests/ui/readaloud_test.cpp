// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "ui/learnerlist.h"
#include "ui/readaloud.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QQmlComponent>
#include <QQuickWindow>

#include <gmock/gmock.h>

namespace pathlight {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Speaks nothing; keeps what it is asked to say until a test says that it was heard.
class TestEngine final : public SpeechEngine {
public:
    struct Log {
        std::vector<Utterance> said;
        std::shared_ptr<SpeechListener> listener;
        int stops = 0;
        int engines = 0;
    };

    TestEngine(Log& log, std::vector<std::string> languages) : m_log(log), m_languages(std::move(languages)) {
        ++log.engines;
    }

    void listVoices(VoicesFound found) override {
        std::vector<Voice> voices;
        for (const std::string& language : m_languages)
            voices.push_back({"voice-" + language, language, {{language, 0}}});
        found(voices);
    }
    void speak(Utterance utterance, std::shared_ptr<SpeechListener> listener) override {
        m_log.said.push_back(std::move(utterance));
        m_log.listener = std::move(listener);
    }
    void stop() override { ++m_log.stops; }

private:
    Log& m_log;
    std::vector<std::string> m_languages;
};

constexpr auto pageSource = R"(
import QtQuick
Item {
    property string locale: "en"
    property alias extra: extra
    Text { property bool spoken: true; property var prose: ({plain: "Nour & Aya wait", styled: "Nour &amp; <b>Aya</b> wait"}) }
    Item { property bool spoken: false; Text { property bool spoken: true; text: "Back" } }
    Item { property int spokenOrder: 1; Text { objectName: "last"; property bool spoken: true; text: "Next" } }
    Text { property bool spoken: true; property bool digits: true; text: "\u2066116\u00a0111\u2069" }
    Text { text: "decoration" }
    Text { property bool spoken: true; visible: false; text: "hidden" }
    Text { id: extra; property bool spoken: true; visible: false; text: "Well done" }
})";

}  // namespace

class ReadAloudTest : public Practice {
protected:
    void SetUp() override {
        Practice::SetUp();
        QQmlComponent component(&m_engine);
        component.setData(pageSource, QUrl());
        m_page.reset(qobject_cast<QQuickItem*>(component.create()));
        ASSERT_TRUE(m_page) << component.errorString().toStdString();
        m_page->setParentItem(m_window.contentItem());
        make({"en", "ar"}, {"fr"});
    }

    void TearDown() override {
        m_readAloud.reset();
        m_page.reset();
        Practice::TearDown();
    }

    /// Makes the reader with two engines, draws the page, and lets them answer.
    void make(std::vector<std::string> first, std::vector<std::string> second) {
        makeUndrawn(std::move(first), std::move(second));
        emit m_window.frameSwapped();
        work();
    }

    void makeUndrawn(std::vector<std::string> first, std::vector<std::string> second) {
        m_readAloud.reset();
        m_first = {};
        m_second = {};
        const std::vector<ReadAloud::EngineMaker> makers{
            [this, first] { return std::make_unique<TestEngine>(m_first, first); },
            [this, second] { return std::make_unique<TestEngine>(m_second, second); }};
        m_readAloud =
            std::make_unique<ReadAloud>(makers, m_backend->settings(), m_backend->session(), m_backend->learners());
        m_readAloud->setPage(m_page.get());
        work();
    }

    static void work() {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }

    void hear(TextRange words) {
        m_first.listener->spoken(words);
        work();
    }

    /// What was asked to be said, each heard to its end.
    std::vector<std::string> hearAll() {
        std::vector<std::string> heard;
        while (m_readAloud->reading()) {
            heard.push_back(m_first.said.back().text);
            m_first.listener->finished();
            work();
        }
        return heard;
    }

    void turnPage(const char* locale) {
        m_page->setProperty("locale", QString::fromLatin1(locale));
        m_readAloud->setPage(nullptr);
        m_readAloud->setPage(m_page.get());
        work();
    }

    void youngLearner() {
        addLearner(QStringLiteral("4-6"));
        ASSERT_TRUE(waitFor([this] { return m_backend->learners().band() == QStringLiteral("4-6"); }));
        work();
    }

    QQmlEngine m_engine;
    QQuickWindow m_window;  // never shown; a test says when it has drawn
    std::unique_ptr<QQuickItem> m_page;
    TestEngine::Log m_first;
    TestEngine::Log m_second;
    std::unique_ptr<ReadAloud> m_readAloud;
};

TEST_F(ReadAloudTest, ReadsWhatIsSeenInItsOrder) {
    EXPECT_TRUE(m_readAloud->available());
    EXPECT_FALSE(m_readAloud->reading());
    m_readAloud->toggle();
    EXPECT_TRUE(m_readAloud->reading());
    EXPECT_THAT(hearAll(), ElementsAre("Nour & Aya wait", "\u20661 1 6\u00a01 1 1\u2069", "Next"));
    EXPECT_FALSE(m_readAloud->reading());
    EXPECT_EQ(m_readAloud->item(), nullptr);
}

TEST_F(ReadAloudTest, TheWordThatIsHeardIsMarked) {
    m_readAloud->toggle();
    hear({7, 3});
    EXPECT_EQ(m_readAloud->item(), m_page->childItems().first());
    EXPECT_EQ(m_readAloud->marked(), QStringLiteral("<font color=\"transparent\">Nour &amp; </font><b><u>Aya</u></b>"
                                                    "<font color=\"transparent\"> wait</font>"));
    m_first.listener->finished();
    work();
    EXPECT_EQ(m_readAloud->marked(), QString());
    hear({3, 1});  // of a number, whose digits stand apart
    EXPECT_EQ(m_readAloud->marked(), QString());
}

TEST_F(ReadAloudTest, StopsAtOnceAndHearsNoMore) {
    m_readAloud->toggle();
    const auto listener = m_first.listener;
    listener->spoken({0, 4});
    m_readAloud->toggle();
    listener->finished();
    work();
    EXPECT_FALSE(m_readAloud->reading());
    EXPECT_EQ(m_readAloud->marked(), QString());
    EXPECT_EQ(m_first.said.size(), 1U);
    EXPECT_GT(m_first.stops, 0);
}

TEST_F(ReadAloudTest, MutedItFallsSilentAndStaysSoWhateverIsAsked) {
    m_readAloud->toggle();
    EXPECT_TRUE(m_readAloud->reading());
    const int stops = m_first.stops;
    m_readAloud->setMuted(true);
    EXPECT_GT(m_first.stops, stops);
    EXPECT_FALSE(m_readAloud->reading());
    const auto said = m_first.said.size();
    m_readAloud->toggle();
    m_readAloud->say(m_page.get());
    m_readAloud->setAutomatic(true);
    work();
    EXPECT_EQ(m_first.said.size(), said);
    m_readAloud->setMuted(false);
    work();
    EXPECT_EQ(m_first.said.size(), said) << "it speaks unasked after somebody came back";
    m_readAloud->toggle();
    EXPECT_GT(m_first.said.size(), said);
}

TEST_F(ReadAloudTest, AnotherPageSilencesIt) {
    m_readAloud->toggle();
    QQuickItem other;
    m_readAloud->setPage(&other);
    EXPECT_FALSE(m_readAloud->reading());
}

TEST_F(ReadAloudTest, ATextThatGoesAwayIsPassedOver) {
    m_readAloud->toggle();
    delete m_page->findChild<QQuickItem*>(QStringLiteral("last"));
    EXPECT_THAT(hearAll(), ElementsAre("Nour & Aya wait", testing::_));
    m_readAloud->toggle();
    m_page.reset();
    EXPECT_EQ(hearAll().size(), 1U);
}

TEST_F(ReadAloudTest, ThePageIsDrawnBeforeAnEngineIsMade) {
    makeUndrawn({"en"}, {});
    turnPage("en");
    EXPECT_EQ(m_first.engines, 0);
    emit m_window.frameSwapped();
    work();
    emit m_window.frameSwapped();
    work();
    EXPECT_EQ(m_first.engines, 1);
    EXPECT_TRUE(m_readAloud->available());
}

TEST_F(ReadAloudTest, TheSecondEngineIsMadeWhenTheFirstHasNoVoice) {
    EXPECT_EQ(m_second.engines, 0);
    turnPage("fr");
    EXPECT_EQ(m_second.engines, 1);
    ASSERT_TRUE(m_readAloud->available());
    m_readAloud->toggle();
    ASSERT_EQ(m_second.said.size(), 1U);
    EXPECT_EQ(m_second.said.front().language, "fr");
    EXPECT_THAT(m_first.said, IsEmpty());
}

TEST_F(ReadAloudTest, WithoutAVoiceItIsSilent) {
    turnPage("hi");
    EXPECT_FALSE(m_readAloud->available());
    m_readAloud->toggle();
    m_readAloud->say(m_page.get());
    EXPECT_FALSE(m_readAloud->reading());
    EXPECT_TRUE(m_readAloud->hasVoice());  // the program itself is in English
    make({}, {});
    EXPECT_FALSE(m_readAloud->hasVoice());
    EXPECT_THAT(m_readAloud->voices(), IsEmpty());
}

TEST_F(ReadAloudTest, YoungChildrenHearPagesUnasked) {
    addLearner();
    EXPECT_FALSE(m_readAloud->automatic());
    EXPECT_THAT(m_first.said, IsEmpty());
    youngLearner();
    EXPECT_TRUE(m_readAloud->automatic());
    EXPECT_EQ(hearAll().size(), 3U);
    m_readAloud->setAutomatic(false);
    turnPage("en");
    EXPECT_FALSE(m_readAloud->reading());
}

TEST_F(ReadAloudTest, WhatComesUpIsReadWithoutTheRestAgain) {
    m_readAloud->setAutomatic(true);
    work();
    EXPECT_EQ(hearAll().size(), 3U);
    m_page->property("extra").value<QQuickItem*>()->setVisible(true);
    emit m_backend->session().viewChanged();
    work();
    EXPECT_THAT(hearAll(), ElementsAre("Well done"));
    emit m_backend->session().viewChanged();
    work();
    EXPECT_FALSE(m_readAloud->reading());
}

TEST_F(ReadAloudTest, WhatArrivesAfterwardsIsReadUnasked) {
    m_readAloud->setAutomatic(true);
    work();
    hearAll();
    m_page->property("extra").value<QQuickItem*>()->setVisible(true);
    m_readAloud->pageGrew();
    work();
    EXPECT_THAT(hearAll(), ElementsAre("Well done"));
    m_readAloud->pageGrew();
    work();
    EXPECT_FALSE(m_readAloud->reading());
}

TEST_F(ReadAloudTest, WhatArrivesWhileThePageIsReadComesLast) {
    addLearner();
    m_readAloud->toggle();
    m_page->property("extra").value<QQuickItem*>()->setVisible(true);
    m_readAloud->pageGrew();
    work();
    EXPECT_EQ(m_first.said.size(), 1U) << "what is being said is said to its end";
    EXPECT_THAT(hearAll(), ElementsAre("Nour & Aya wait", testing::_, "Next", "Well done"));
}

TEST_F(ReadAloudTest, WhatArrivesIsNotReadWhereNobodyAskedForThePage) {
    addLearner();
    QQuickItem& extra = *m_page->property("extra").value<QQuickItem*>();
    m_readAloud->toggle();
    hearAll();
    extra.setVisible(true);
    m_readAloud->pageGrew();
    work();
    EXPECT_FALSE(m_readAloud->reading());
    extra.setVisible(false);
    m_readAloud->say(m_page->findChild<QQuickItem*>(QStringLiteral("last")));
    extra.setVisible(true);
    m_readAloud->pageGrew();
    work();
    EXPECT_THAT(hearAll(), ElementsAre("Next")) << "one item is no page";
}

TEST_F(ReadAloudTest, ANewSceneSilencesTheOneBefore) {
    m_readAloud->toggle();
    emit m_backend->session().sceneChanged();
    EXPECT_FALSE(m_readAloud->reading());
}

TEST_F(ReadAloudTest, SettingsReachTheVoice) {
    Settings& settings = m_backend->settings();
    EXPECT_EQ(settings.speakingSpeed(), 1.0);
    settings.setSpeakingSpeed(0.7);
    settings.setVoice(QStringLiteral("voice-en"));
    m_readAloud->setAutomatic(false);
    m_readAloud->toggle();
    EXPECT_EQ(m_first.said.front().speed, 0.7);
    EXPECT_EQ(m_first.said.front().voice, "voice-en");
    m_readAloud.reset();
    start();
    EXPECT_EQ(m_backend->settings().speakingSpeed(), 0.7);
    EXPECT_EQ(m_backend->settings().voice(), QStringLiteral("voice-en"));
    EXPECT_EQ(m_backend->settings().readAloud(), QStringLiteral("no"));
    m_backend->settings().setSpeakingSpeed(-3);
    EXPECT_EQ(m_backend->settings().speakingSpeed(), 1.0);
}

TEST_F(ReadAloudTest, VoicesHaveNamesInTheLanguage) {
    make({"en-gb-x-rp", "en-gb", "en-us", "fr"}, {});
    QStringList names;
    for (const QVariant& voice : m_readAloud->voices())
        names.append(voice.toMap().value(QStringLiteral("name")).toString());
    EXPECT_EQ(names, (QStringList{QStringLiteral("British English"), QStringLiteral("British English, voice 2"),
                                  QStringLiteral("American English")}));
}

}  // namespace pathlight
