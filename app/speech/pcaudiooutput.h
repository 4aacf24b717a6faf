// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech/audiooutput.h"

struct audio_object;

namespace pathlight {

struct PcAudioLibrary;

/// The loudspeaker through pcaudiolib, the library that espeak-ng plays through: PulseAudio, PipeWire, ALSA or OSS on
/// Linux, its own on Windows.
class PcAudioOutput final : public AudioOutput {
public:
    PcAudioOutput() = default;
    ~PcAudioOutput() override;
    PcAudioOutput(const PcAudioOutput&) = delete;
    PcAudioOutput& operator=(const PcAudioOutput&) = delete;

    [[nodiscard]] Result<void> open(int samplesPerSecond) override;
    [[nodiscard]] Result<void> write(std::span<const std::int16_t> samples) override;
    void finish() override;
    void abandon() override;

private:
    void letGo();

    const PcAudioLibrary* m_library = nullptr;
    audio_object* m_device = nullptr;
};

}  // namespace pathlight
