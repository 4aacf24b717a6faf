// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked into the test instead of lying in a folder of plugins.
#define QT_STATICPLUGIN

#include "testvoice.h"

#include <QTextToSpeechEngine>
#include <QTextToSpeechPlugin>
#include <QTimer>
#include <QtPlugin>

#include <mutex>
#include <utility>

namespace pathlight::testvoice {

namespace {

std::mutex mutex;
std::vector<std::string> entries;

void log(const QString& entry) {
    const std::lock_guard lock(mutex);
    entries.push_back(entry.toStdString());
}

}  // namespace

std::vector<std::string> takeLog() {
    const std::lock_guard lock(mutex);
    return std::exchange(entries, {});
}

/// Is done with a sentence at once, but as real voices do, not before `say` has returned.
class Engine final : public QTextToSpeechEngine {
    Q_OBJECT

public:
    explicit Engine(QObject* parent) : QTextToSpeechEngine(parent) {}

    QList<QLocale> availableLocales() const override { return {QLocale(QLocale::English), QLocale(QLocale::German)}; }
    QList<QVoice> availableVoices() const override { return {voice()}; }
    void say(const QString& text) override {
        log(QStringLiteral("%1, %2: %3").arg(m_locale.name().section(u'_', 0, 0)).arg(m_rate).arg(text.trimmed()));
        become(QTextToSpeech::Speaking);
        if (text.contains(QStringLiteral("hold"))) return;
        const auto end = text.contains(QStringLiteral("break")) ? QTextToSpeech::Error : QTextToSpeech::Ready;
        QTimer::singleShot(0, this, [this, end] { become(end); });
    }
    void synthesize(const QString& /*text*/) {}  // asked for by later versions of Qt
    void stop(QTextToSpeech::BoundaryHint /*hint*/) override {
        log(QStringLiteral("stop"));
        become(QTextToSpeech::Ready);
    }
    void pause(QTextToSpeech::BoundaryHint /*hint*/) override {}
    void resume() override {}
    double rate() const override { return m_rate; }
    bool setRate(double rate) override {
        m_rate = rate;
        return true;
    }
    double pitch() const override { return 0; }
    bool setPitch(double /*pitch*/) override { return true; }
    QLocale locale() const override { return m_locale; }
    bool setLocale(const QLocale& locale) override {
        m_locale = locale;
        return true;
    }
    double volume() const override { return 1; }
    bool setVolume(double /*volume*/) override { return true; }
    QVoice voice() const override {
        return createVoice(QStringLiteral("Nobody"), m_locale, QVoice::Unknown, QVoice::Other, {});
    }
    bool setVoice(const QVoice& /*voice*/) override { return true; }
    QTextToSpeech::State state() const override { return m_state; }
    QTextToSpeech::ErrorReason errorReason() const override { return QTextToSpeech::ErrorReason::NoError; }
    QString errorString() const override { return {}; }

private:
    void become(QTextToSpeech::State state) {
        if (state == m_state) return;
        m_state = state;
        emit stateChanged(state);
    }

    QTextToSpeech::State m_state = QTextToSpeech::Ready;
    QLocale m_locale{QLocale::English};
    double m_rate = 0;
};

}  // namespace pathlight::testvoice

class TestVoicePlugin final : public QObject, public QTextToSpeechPlugin {
    Q_OBJECT
    Q_INTERFACES(QTextToSpeechPlugin)
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.speech.tts.plugin/6.0" FILE "testvoice.json")

public:
    QTextToSpeechEngine* createTextToSpeechEngine(const QVariantMap& /*parameters*/, QObject* parent,
                                                  QString* /*errorString*/) const override {
        return new pathlight::testvoice::Engine(parent);
    }
};

Q_IMPORT_PLUGIN(TestVoicePlugin)

#include "testvoice.moc"
