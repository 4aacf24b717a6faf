// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/espeaksynthesis.h"

#include "speech/espeaklibrary.h"
#include "speech/speakable.h"

#include <algorithm>
#include <atomic>
#include <cstring>

namespace pathlight {

namespace {

std::atomic<bool> inUse{false};

constexpr int bufferMilliseconds = 20;
constexpr double wordsPerMinute = 160;

/// What is being said at the moment; espeak-ng's callback has no other way to it.
class Saying {
public:
    Saying(std::string_view text, SpeechSink& sink) : m_text(text), m_sink(sink) {}

    /// One block of sound and the events in it, ended by one of type 0; false to end the speech.
    bool take(std::span<const std::int16_t> block, const espeak_EVENT* event) {
        std::size_t written = 0;
        for (; event->type != espeakEVENT_LIST_TERMINATED; ++event) {
            if (event->type != espeakEVENT_WORD) continue;
            const std::size_t at = std::clamp(offsetOf(*event), written, block.size());
            if (!write(block.subspan(written, at - written)) || !report(*event)) return false;
            written = at;
        }
        return write(block.subspan(written));
    }

private:
    [[nodiscard]] std::size_t offsetOf(const espeak_EVENT& event) const {
        const auto sample = static_cast<std::size_t>(std::max(0, event.sample));
        return sample > m_made ? sample - m_made : 0;
    }

    bool write(std::span<const std::int16_t> samples) {
        m_made += samples.size();
        return samples.empty() || m_sink.sound(samples);
    }

    /// Passes on words that lie behind the ones before; espeak-ng now and then reports a place twice, or none.
    bool report(const espeak_EVENT& event) {
        if (event.text_position < 1 || event.length < 1) return true;
        const auto first = static_cast<std::size_t>(event.text_position - 1);
        if (m_reported && first <= m_lastCharacter) return true;
        while (m_character < first && m_byte < m_text.size())
            step();
        const std::size_t begin = m_byte;
        while (m_character < first + static_cast<std::size_t>(event.length) && m_byte < m_text.size())
            step();
        m_reported = true;
        m_lastCharacter = first;
        if (m_byte == begin) return true;
        const TextRange range{begin, m_byte - begin};
        m_byte = begin;
        m_character = first;
        return m_sink.words(range);
    }

    void step() {
        m_byte += std::max<std::size_t>(1, characterBytes(m_text, m_byte));
        ++m_character;
    }

    std::string_view m_text;
    SpeechSink& m_sink;
    std::size_t m_made = 0;       // samples
    std::size_t m_byte = 0;       // the place of m_character in m_text
    std::size_t m_character = 0;  // counted as espeak-ng does
    std::size_t m_lastCharacter = 0;
    bool m_reported = false;
};

Saying* saying = nullptr;

int takeBlock(short* samples, int count, espeak_EVENT* events) {
    if (!saying) return 1;
    const std::span<const std::int16_t> block =
        samples ? std::span<const std::int16_t>(samples, static_cast<std::size_t>(std::max(0, count)))
                : std::span<const std::int16_t>();
    return saying->take(block, events) ? 0 : 1;
}

/// espeak-ng lists a voice's languages as a priority byte and a name each, until a zero byte.
std::vector<VoiceLanguage> languagesOf(const char* list) {
    std::vector<VoiceLanguage> languages;
    for (; list && *list != '\0'; list += std::strlen(list) + 1)
        languages.push_back({list + 1, static_cast<unsigned char>(*list)});
    return languages;
}

std::vector<Voice> installedVoices(const EspeakLibrary& espeak) {
    std::vector<Voice> voices;
    for (const espeak_VOICE** voice = espeak.listVoices(nullptr); voice && *voice; ++voice)
        voices.push_back({(*voice)->identifier, (*voice)->name, languagesOf((*voice)->languages)});
    return voices;
}

}  // namespace

Result<std::unique_ptr<EspeakSynthesis>> EspeakSynthesis::start() {
    const EspeakLibrary* espeak = EspeakLibrary::get();
    if (!espeak) return fail(ErrorCode::NotFound, "espeak-ng", "it is not installed");
    if (inUse.exchange(true)) return fail(ErrorCode::Busy, "espeak-ng", "it speaks for somebody else already");
    // Once in a process, and never ended: espeak-ng 1.51 waits for ever when it is ended a second time.
    static const int samples =
        espeak->initialize(AUDIO_OUTPUT_SYNCHRONOUS, bufferMilliseconds, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (samples <= 0) {
        inUse = false;
        return fail(ErrorCode::NotFound, "espeak-ng", "its data is not installed");
    }
    espeak->setSynthCallback(takeBlock);
    return std::unique_ptr<EspeakSynthesis>(new EspeakSynthesis(*espeak, samples));
}

EspeakSynthesis::EspeakSynthesis(const EspeakLibrary& espeak, int samplesPerSecond)
    : m_espeak(espeak), m_samplesPerSecond(samplesPerSecond), m_voices(installedVoices(espeak)) {}

EspeakSynthesis::~EspeakSynthesis() { inUse = false; }

Result<void> EspeakSynthesis::chooseVoice(const Utterance& utterance) {
    const std::vector<Voice> fitting = voicesFor(m_voices, utterance.language);
    if (fitting.empty()) return fail(ErrorCode::NotFound, utterance.language, "no voice speaks this language");
    const auto chosen = std::find_if(fitting.begin(), fitting.end(),
                                     [&utterance](const Voice& voice) { return voice.id == utterance.voice; });
    const Voice& voice = chosen == fitting.end() ? fitting.front() : *chosen;
    if (m_espeak.setVoiceByName(voice.id.c_str()) != EE_OK) return fail(ErrorCode::NotFound, voice.id, "no such voice");
    return {};
}

Result<void> EspeakSynthesis::say(const Utterance& utterance, SpeechSink& sink) {
    if (auto chosen = chooseVoice(utterance); !chosen) return chosen;
    const double speed = std::clamp(utterance.speed, 0.5, 2.0);
    m_espeak.setParameter(espeakRATE, static_cast<int>(wordsPerMinute * speed), 0);
    const std::string text = speakable(utterance.text);
    Saying current(text, sink);
    saying = &current;
    const espeak_ERROR error = m_espeak.synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0,
                                              espeakCHARS_UTF8 | espeakENDPAUSE, nullptr, nullptr);
    saying = nullptr;
    if (error != EE_OK) return fail(ErrorCode::Internal, "espeak-ng", "it cannot say this text");
    return {};
}

}  // namespace pathlight
