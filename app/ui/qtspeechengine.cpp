// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/qtspeechengine.h"

#include "text/segments.h"

#include <QLocale>
#include <QTextToSpeech>

#include <algorithm>
#include <deque>
#include <utility>

namespace pathlight {

namespace {

Voice voiceOf(const QLocale& locale) {
    const std::string tag = locale.bcp47Name().toLower().toStdString();
    return {tag, tag, {{tag, 0}}};
}

/// From our speed, 0.5 to 2, to Qt's, -1 to 1.
double rateOf(double speed) { return std::clamp(speed < 1 ? (speed - 1) * 2 : speed - 1, -1.0, 1.0); }

}  // namespace

/// What lives in the engine's thread. Each of its functions is called there.
class QtSpeechEngine::Speaker final : public QObject {
public:
    Speaker(QtSpeechEngine& engine, QStringList engines) : m_engine(engine), m_engines(std::move(engines)) {}

    [[nodiscard]] std::vector<Voice> voices() {
        std::vector<Voice> found;
        if (!isReady()) return found;
        for (const QLocale& locale : m_speech->availableLocales())
            found.push_back(voiceOf(locale));
        return found;
    }

    void speak(std::uint64_t number, const Utterance& utterance, std::shared_ptr<SpeechListener> listener) {
        quiet();
        m_number = number;
        m_text = utterance.text;
        m_listener = std::move(listener);
        const std::vector<Voice> fitting = voicesFor(voices(), utterance.language);
        if (fitting.empty()) {
            end(Error{ErrorCode::NotFound, utterance.language, "no voice of the system speaks this language"});
            return;
        }
        m_speech->setLocale(QLocale(QString::fromStdString(fitting.front().id)));
        m_speech->setRate(rateOf(utterance.speed));
        for (const Segment& sentence : sentencesOf(m_text, utterance.language))
            m_sentences.push_back(sentence);
        sayNext();
    }

    void quiet() {
        m_sentences.clear();
        m_listener.reset();
        if (m_speech && m_speech->state() == QTextToSpeech::Speaking) m_speech->stop();
    }

private:
    /// Asks the system for its voices at the first call.
    [[nodiscard]] bool isReady() {
        if (!m_speech && !m_engines.isEmpty()) {
            m_speech = std::make_unique<QTextToSpeech>(m_engines.constFirst());
            // Queued, since Qt may tell of a state while it is still entering it.
            connect(
                m_speech.get(), &QTextToSpeech::stateChanged, this,
                [this](QTextToSpeech::State state) { follow(state); }, Qt::QueuedConnection);
        }
        return m_speech && m_speech->state() != QTextToSpeech::Error;
    }

    void follow(QTextToSpeech::State state) {
        if (!m_listener || state != m_speech->state()) return;
        if (state == QTextToSpeech::Ready) sayNext();
        if (state == QTextToSpeech::Error) {
            end(Error{ErrorCode::Internal, "speech", "the system's voice has failed"});
        }
    }

    void sayNext() {
        if (m_sentences.empty()) {
            end({});
            return;
        }
        const Segment sentence = m_sentences.front();
        m_sentences.pop_front();
        const auto told = [sentence](SpeechListener& listener) { listener.spoken({sentence.begin, sentence.length}); };
        if (!m_engine.tell(m_number, *m_listener, told)) return;
        m_speech->say(QString::fromStdString(m_text.substr(sentence.begin, sentence.length)));
    }

    void end(const std::optional<Error>& error) {
        const std::shared_ptr<SpeechListener> listener = std::exchange(m_listener, nullptr);
        m_engine.tell(m_number, *listener,
                      [&error](SpeechListener& told) { error ? told.failed(*error) : told.finished(); });
    }

    QtSpeechEngine& m_engine;
    QStringList m_engines;
    std::unique_ptr<QTextToSpeech> m_speech;
    std::uint64_t m_number = 0;
    std::string m_text;
    std::deque<Segment> m_sentences;  // still to be said
    std::shared_ptr<SpeechListener> m_listener;
};

QStringList QtSpeechEngine::systemEngines() {
    QStringList engines = QTextToSpeech::availableEngines();
    // flite says that it is ready when it has no voice, and speaks English only; mock is for Qt's own tests.
    engines.removeAll(QStringLiteral("flite"));
    engines.removeAll(QStringLiteral("mock"));
    return engines;
}

QtSpeechEngine::QtSpeechEngine(QStringList engines) : m_speaker(new Speaker(*this, std::move(engines))) {
    m_speaker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_speaker, &QObject::deleteLater);
    m_thread.start();
}

QtSpeechEngine::~QtSpeechEngine() {
    stop();
    m_thread.quit();
    m_thread.wait();
}

void QtSpeechEngine::listVoices(VoicesFound found) {
    QMetaObject::invokeMethod(m_speaker, [speaker = m_speaker, found = std::move(found)] { found(speaker->voices()); });
}

void QtSpeechEngine::speak(Utterance utterance, std::shared_ptr<SpeechListener> listener) {
    const std::lock_guard lock(m_mutex);
    const std::uint64_t number = ++m_wanted;
    const auto speak = [speaker = m_speaker, number, utterance = std::move(utterance), listener = std::move(listener)] {
        speaker->speak(number, utterance, listener);
    };
    QMetaObject::invokeMethod(m_speaker, speak);
}

void QtSpeechEngine::stop() {
    const std::lock_guard lock(m_mutex);
    ++m_wanted;
    QMetaObject::invokeMethod(m_speaker, [speaker = m_speaker] { speaker->quiet(); });
}

bool QtSpeechEngine::tell(std::uint64_t number, SpeechListener& listener,
                          const std::function<void(SpeechListener&)>& call) {
    const std::lock_guard lock(m_mutex);
    if (number != m_wanted) return false;
    call(listener);
    return true;
}

}  // namespace pathlight
