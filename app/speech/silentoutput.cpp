// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/silentoutput.h"

#include <thread>

namespace pathlight {

Result<void> SilentOutput::open(int samplesPerSecond) {
    m_sample = std::chrono::duration<double>(1.0 / samplesPerSecond);
    m_heard = std::chrono::steady_clock::now();
    return {};
}

Result<void> SilentOutput::write(std::span<const std::int16_t> samples) {
    m_heard += std::chrono::duration_cast<std::chrono::steady_clock::duration>(m_sample * samples.size());
    std::this_thread::sleep_until(m_heard);
    return {};
}

void SilentOutput::finish() {}

void SilentOutput::abandon() {}

}  // namespace pathlight
