// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech/audiooutput.h"
#include "speech/speechengine.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

namespace pathlight {

/// Takes sound at once and counts it. May be told to have no device, to lose it, or to hold the sound up.
class Recorder final : public AudioOutput {
public:
    struct Behaviour {
        bool opens = true;
        std::size_t samplesUntilLost = static_cast<std::size_t>(-1);
    };
    struct Heard {
        std::atomic<std::size_t> samples{0};
        std::atomic<int> opened{0};
        std::atomic<int> finished{0};
        std::atomic<int> abandoned{0};
    };

    Recorder(Heard& heard, Behaviour behaviour) : m_heard(heard), m_behaviour(behaviour) {}

    [[nodiscard]] Result<void> open(int samplesPerSecond) override;
    [[nodiscard]] Result<void> write(std::span<const std::int16_t> samples) override;
    void finish() override { ++m_heard.finished; }
    void abandon() override { ++m_heard.abandoned; }

private:
    Heard& m_heard;
    Behaviour m_behaviour;
};

/// Keeps what it hears of a speech, and lets a test wait for it.
class Ear final : public SpeechListener {
public:
    void spoken(TextRange words) override;
    void finished() override;
    void failed(const Error& error) override;

    /// Waits for the end of the speech; gives false when none comes within ten seconds.
    [[nodiscard]] bool waitForEnd();
    /// Waits until so many words have been heard.
    [[nodiscard]] bool waitForWords(std::size_t count);
    [[nodiscard]] std::vector<TextRange> words();
    [[nodiscard]] std::optional<Error> fault();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<TextRange> m_words;
    std::optional<Error> m_fault;
    bool m_ended = false;
};

}  // namespace pathlight
