// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech/speechengine.h"

#include <QStringList>
#include <QThread>

#include <cstdint>
#include <mutex>

namespace pathlight {

/// The voices of the system, through Qt TextToSpeech: for languages that espeak-ng does not speak. Qt tells nothing of
/// words, so a text is said, and told of, sentence by sentence. Qt's object lives in a thread of its own, because a
/// speech service may take its time to answer.
class QtSpeechEngine final : public SpeechEngine {
public:
    /// The first of `engines` that Qt has a plugin for is used.
    explicit QtSpeechEngine(QStringList engines = systemEngines());
    /// Falls silent and waits for the thread.
    ~QtSpeechEngine() override;
    QtSpeechEngine(const QtSpeechEngine&) = delete;
    QtSpeechEngine& operator=(const QtSpeechEngine&) = delete;

    /// What Qt has plugins for, but those that make no use of the system's voices or do not work.
    [[nodiscard]] static QStringList systemEngines();

    void listVoices(VoicesFound found) override;
    void speak(Utterance utterance, std::shared_ptr<SpeechListener> listener) override;
    void stop() override;

private:
    class Speaker;

    /// Calls the listener unless another speech or silence is wanted by now; says whether it was wanted.
    bool tell(std::uint64_t number, SpeechListener& listener, const std::function<void(SpeechListener&)>& call);

    std::mutex m_mutex;
    std::uint64_t m_wanted = 0;  // the number of the speech to be heard; each speak and stop takes a new one
    QThread m_thread;
    Speaker* m_speaker;  // lives in m_thread
};

}  // namespace pathlight
