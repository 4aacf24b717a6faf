// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "speech/voice.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace pathlight {

/// A piece of a text, in bytes of UTF-8.
struct TextRange {
    std::size_t begin = 0;
    std::size_t length = 0;

    bool operator==(const TextRange&) const = default;
};

/// A text to be said. It is read as it stands: marks such as <b> are read out, not obeyed.
struct Utterance {
    std::string text;      ///< UTF-8; what is no text is passed over
    std::string language;  ///< BCP 47
    std::string voice;     ///< a voice's id; empty for the one that suits the language best
    double speed = 1.0;    ///< 0.5 to 2
};

/// Hears how an utterance goes on. Called in the engine's own thread; must return soon and must not call the engine.
class SpeechListener {
public:
    virtual ~SpeechListener() = default;

    /// These words begin to be heard; each range begins behind the one before.
    virtual void spoken(TextRange words) = 0;
    /// All has been heard. The last call.
    virtual void finished() = 0;
    /// The text cannot be said. The last call.
    virtual void failed(const Error& error) = 0;

protected:
    SpeechListener() = default;
    SpeechListener(const SpeechListener&) = default;
    SpeechListener& operator=(const SpeechListener&) = default;
};

/// Says texts aloud. No call waits for a voice or a sound device.
class SpeechEngine {
public:
    virtual ~SpeechEngine() = default;

    /// Takes every voice there is; none when the engine cannot be started.
    using VoicesFound = std::function<void(std::vector<Voice>)>;

    /// Answers once, in the engine's own thread.
    virtual void listVoices(VoicesFound found) = 0;
    /// Says a text in place of the one that is being said.
    virtual void speak(Utterance utterance, std::shared_ptr<SpeechListener> listener) = 0;
    /// Falls silent. Once this has returned, no listener is called any more.
    virtual void stop() = 0;

protected:
    SpeechEngine() = default;
    SpeechEngine(const SpeechEngine&) = default;
    SpeechEngine& operator=(const SpeechEngine&) = default;
};

}  // namespace pathlight
