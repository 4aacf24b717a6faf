// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorder.h"

#include <chrono>

namespace pathlight {

namespace {

constexpr std::chrono::seconds patience{10};

}  // namespace

Result<void> Recorder::open(int /*samplesPerSecond*/) {
    if (!m_behaviour.opens) return fail(ErrorCode::NotFound, "recorder", "there is none");
    ++m_heard.opened;
    return {};
}

Result<void> Recorder::write(std::span<const std::int16_t> samples) {
    m_heard.samples += samples.size();
    if (m_heard.samples > m_behaviour.samplesUntilLost) return fail(ErrorCode::Io, "recorder", "it was unplugged");
    return {};
}

void Ear::spoken(TextRange words) {
    const std::lock_guard lock(m_mutex);
    m_words.push_back(words);
    m_changed.notify_all();
}

void Ear::finished() {
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

void Ear::failed(const Error& error) {
    const std::lock_guard lock(m_mutex);
    m_fault = error;
    m_ended = true;
    m_changed.notify_all();
}

bool Ear::waitForEnd() {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, patience, [this] { return m_ended; });
}

bool Ear::waitForWords(std::size_t count) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, patience, [this, count] { return m_words.size() >= count; });
}

std::vector<TextRange> Ear::words() {
    const std::lock_guard lock(m_mutex);
    return m_words;
}

std::optional<Error> Ear::fault() {
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

}  // namespace pathlight
