// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <span>

namespace pathlight {

/// Where sound goes: mono, 16 bit. Used in one thread.
class AudioOutput {
public:
    virtual ~AudioOutput() = default;

    /// Takes the device for sound of so many samples a second.
    [[nodiscard]] virtual Result<void> open(int samplesPerSecond) = 0;
    /// Waits until there is room for the samples; at most a twentieth of a second of sound waits in the device.
    [[nodiscard]] virtual Result<void> write(std::span<const std::int16_t> samples) = 0;
    /// Waits until everything written has been heard, and lets go of the device.
    virtual void finish() = 0;
    /// Throws away what has not been heard, and lets go of the device.
    virtual void abandon() = 0;

protected:
    AudioOutput() = default;
    AudioOutput(const AudioOutput&) = default;
    AudioOutput& operator=(const AudioOutput&) = default;
};

/// The computer's loudspeaker.
[[nodiscard]] std::unique_ptr<AudioOutput> systemAudioOutput();

}  // namespace pathlight
