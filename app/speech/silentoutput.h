// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech/audiooutput.h"

#include <chrono>

namespace pathlight {

/// Takes as long as a loudspeaker would and is not heard: on a computer without one the words still light up in time.
class SilentOutput final : public AudioOutput {
public:
    [[nodiscard]] Result<void> open(int samplesPerSecond) override;
    [[nodiscard]] Result<void> write(std::span<const std::int16_t> samples) override;
    void finish() override;
    void abandon() override;

private:
    std::chrono::duration<double> m_sample{0};
    std::chrono::steady_clock::time_point m_heard;
};

}  // namespace pathlight
