// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/espeakengine.h"

#include "speech/espeaksynthesis.h"
#include "speech/silentoutput.h"

#include <algorithm>
#include <utility>

namespace pathlight {

/// One speech on its way from espeak-ng to the loudspeaker.
class EspeakEngine::Speech final : public SpeechSink {
public:
    Speech(EspeakEngine& engine, const Task& task, AudioOutput* loudspeaker, int samplesPerSecond)
        : m_engine(engine), m_task(task), m_samplesPerSecond(samplesPerSecond) {
        if (loudspeaker && loudspeaker->open(samplesPerSecond))
            m_output = loudspeaker;
        else
            goSilent();
    }

    [[nodiscard]] bool words(TextRange range) override {
        return m_engine.tell(m_task, [range](SpeechListener& listener) { listener.spoken(range); });
    }

    /// In small pieces, so that stopping is heard at once.
    [[nodiscard]] bool sound(std::span<const std::int16_t> samples) override {
        const auto piece = static_cast<std::size_t>(m_samplesPerSecond / 100);
        while (!samples.empty()) {
            if (!m_engine.isWanted(m_task.number)) return false;
            const std::size_t size = std::min(piece, samples.size());
            if (!m_output->write(samples.first(size))) goSilent();
            samples = samples.subspan(size);
        }
        return true;
    }

    void end() {
        if (m_engine.isWanted(m_task.number))
            m_output->finish();
        else
            m_output->abandon();
    }

private:
    void goSilent() {
        if (m_output) m_output->abandon();
        m_output = &m_silence;
        static_cast<void>(m_silence.open(m_samplesPerSecond));
    }

    EspeakEngine& m_engine;
    const Task& m_task;
    int m_samplesPerSecond;
    SilentOutput m_silence;
    AudioOutput* m_output = nullptr;
};

EspeakEngine::EspeakEngine(OutputMaker makeOutput)
    : m_makeOutput(std::move(makeOutput)), m_thread([this] { work(); }) {}

EspeakEngine::~EspeakEngine() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        ++m_wanted;
        m_next.reset();
    }
    m_wake.notify_one();
    m_thread.join();
}

void EspeakEngine::listVoices(VoicesFound found) {
    {
        const std::lock_guard lock(m_mutex);
        m_asking.push_back(std::move(found));
    }
    m_wake.notify_one();
}

void EspeakEngine::speak(Utterance utterance, std::shared_ptr<SpeechListener> listener) {
    {
        const std::lock_guard lock(m_mutex);
        m_next = Task{++m_wanted, std::move(utterance), std::move(listener)};
    }
    m_wake.notify_one();
}

void EspeakEngine::stop() {
    const std::lock_guard lock(m_mutex);
    ++m_wanted;
    m_next.reset();
}

bool EspeakEngine::isWanted(std::uint64_t number) {
    const std::lock_guard lock(m_mutex);
    return number == m_wanted;
}

bool EspeakEngine::tell(const Task& task, const std::function<void(SpeechListener&)>& call) {
    const std::lock_guard lock(m_mutex);
    if (task.number != m_wanted) return false;
    call(*task.listener);
    return true;
}

void EspeakEngine::work() {
    std::unique_lock lock(m_mutex);
    const auto isAsked = [this] { return m_closing || m_next || !m_asking.empty(); };
    m_wake.wait(lock, isAsked);
    if (m_closing) return;
    lock.unlock();
    const Started synthesis = EspeakSynthesis::start();
    const auto output = synthesis ? m_makeOutput() : nullptr;
    lock.lock();
    for (;;) {
        m_wake.wait(lock, isAsked);
        if (m_closing) return;
        const auto asking = std::exchange(m_asking, {});
        const auto task = std::exchange(m_next, std::nullopt);
        lock.unlock();
        for (const VoicesFound& found : asking)
            found(synthesis ? (*synthesis)->voices() : std::vector<Voice>());
        if (task) say(*task, synthesis, output.get());
        lock.lock();
    }
}

void EspeakEngine::say(const Task& task, const Started& synthesis, AudioOutput* output) {
    Result<void> said = fail(ErrorCode::NotFound, {}, {});
    if (synthesis) {
        Speech speech(*this, task, output, (*synthesis)->samplesPerSecond());
        said = (*synthesis)->say(task.utterance, speech);
        speech.end();
    } else {
        said = fail(synthesis.error());
    }
    tell(task, [&said](SpeechListener& listener) { said ? listener.finished() : listener.failed(said.error()); });
}

}  // namespace pathlight
