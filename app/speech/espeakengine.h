// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech/audiooutput.h"
#include "speech/speechengine.h"

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>

namespace pathlight {

class EspeakSynthesis;

/// espeak-ng in a thread of its own, which starts it when it is first asked for something. Speech is made as it is
/// heard; without a sound device it goes on in silence, at the same pace.
class EspeakEngine final : public SpeechEngine {
public:
    using OutputMaker = std::function<std::unique_ptr<AudioOutput>()>;

    /// `makeOutput` is called in the engine's thread.
    explicit EspeakEngine(OutputMaker makeOutput = systemAudioOutput);
    /// Falls silent and waits for the thread.
    ~EspeakEngine() override;
    EspeakEngine(const EspeakEngine&) = delete;
    EspeakEngine& operator=(const EspeakEngine&) = delete;

    void listVoices(VoicesFound found) override;
    void speak(Utterance utterance, std::shared_ptr<SpeechListener> listener) override;
    void stop() override;

private:
    class Speech;
    /// What is to be said, and the number it was given.
    struct Task {
        std::uint64_t number = 0;
        Utterance utterance;
        std::shared_ptr<SpeechListener> listener;
    };

    using Started = Result<std::unique_ptr<EspeakSynthesis>>;

    void work();
    void say(const Task& task, const Started& synthesis, AudioOutput* output);
    [[nodiscard]] bool isWanted(std::uint64_t number);
    /// Calls the listener unless another speech or silence is wanted by now.
    bool tell(const Task& task, const std::function<void(SpeechListener&)>& call);

    OutputMaker m_makeOutput;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<VoicesFound> m_asking;
    std::optional<Task> m_next;
    std::uint64_t m_wanted = 0;  // the number of the speech to be heard; each speak and stop takes a new one
    bool m_closing = false;
    std::thread m_thread;  // last: it starts when everything above is there
};

}  // namespace pathlight
