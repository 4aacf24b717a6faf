// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "speech/speechengine.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace pathlight {

struct EspeakLibrary;

/// Takes speech while it is made. Its functions must not throw; either ends the speech by returning false.
class SpeechSink {
public:
    virtual ~SpeechSink() = default;
    /// The samples that follow are of these words.
    [[nodiscard]] virtual bool words(TextRange range) = 0;
    [[nodiscard]] virtual bool sound(std::span<const std::int16_t> samples) = 0;

protected:
    SpeechSink() = default;
    SpeechSink(const SpeechSink&) = default;
    SpeechSink& operator=(const SpeechSink&) = default;
};

/// espeak-ng, which is a set of global functions: there is one at a time in a process, used in one thread.
class EspeakSynthesis {
public:
    /// Loads espeak-ng and its data. Busy when another one is there, NotFound when they are not.
    [[nodiscard]] static Result<std::unique_ptr<EspeakSynthesis>> start();
    ~EspeakSynthesis();
    EspeakSynthesis(const EspeakSynthesis&) = delete;
    EspeakSynthesis& operator=(const EspeakSynthesis&) = delete;

    [[nodiscard]] int samplesPerSecond() const { return m_samplesPerSecond; }
    [[nodiscard]] const std::vector<Voice>& voices() const { return m_voices; }

    /// Makes speech out of a text until all of it is made or the sink ends it. NotFound when no voice speaks it.
    [[nodiscard]] Result<void> say(const Utterance& utterance, SpeechSink& sink);

private:
    EspeakSynthesis(const EspeakLibrary& espeak, int samplesPerSecond);
    [[nodiscard]] Result<void> chooseVoice(const Utterance& utterance);

    const EspeakLibrary& m_espeak;
    int m_samplesPerSecond;
    std::vector<Voice> m_voices;
};

}  // namespace pathlight
